"""scikit-learn's TF-IDF and rapidfuzz, over the films of a catalogue: `films.py FILMS.jsonl SECONDS`."""

import json
import sys

import numpy
from rapidfuzz import fuzz, process
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import linear_kernel

from peer_measures import measure

path, seconds = sys.argv[1], float(sys.argv[2])
with open(path, encoding="utf-8") as lines:
    films = [json.loads(line) for line in lines]


def words(film):
    people = [name.replace(" ", "") for name in film.get("cast", [])[:10] + film.get("directors", [])]
    texts = [film["title"], film.get("overview", "")] + film.get("keywords", []) + film.get("genres", []) + people
    return " ".join(texts)


matrix = TfidfVectorizer(stop_words="english").fit_transform(map(words, films))
turned = matrix.T.tocsr()
years = numpy.array([film.get("year", 0) for film in films])


def of_genre(genre):
    return numpy.array([genre in film.get("genres", []) for film in films])


# The films that pass are known beforehand: only the product and the choice of the best five are timed.
filters = {
    "like a film": numpy.ones(len(films), dtype=bool),
    "like a film, a comedy": of_genre("Comedy"),
    "like a film, of the nineties": (years >= 1990) & (years <= 1999),
    "like a film, a thriller of the last years": of_genre("Thriller") & (years >= 2010),
}
sample = list(range(0, len(films), max(len(films) // 200, 1)))[:200]


def product(film):
    """All films by one, which is quicker than scikit-learn's documentation has it, one by all."""
    return linear_kernel(matrix, matrix[film], dense_output=False).tocsc()


def quick_product(film):
    """As quick as it can be made: by the matrix, turned beforehand."""
    return matrix[film] @ turned


def best(passes, row_of):
    def ask(film):
        row = row_of(film)
        kept = passes[row.indices] & (row.indices != film)
        found, scores = row.indices[kept], row.data[kept]
        if len(found) > 5:
            top = numpy.argpartition(scores, -5)[-5:]
            found, scores = found[top], scores[top]
        return found[numpy.argsort(-scores)].tolist()
    return ask


for name, passes in filters.items():
    for peer, row_of in [("scikit-learn", product), ("scikit-learn, turned", quick_product)]:
        measure(
            f"ranking: {name}", peer, len(films), sample, best(passes, row_of),
            lambda film, found: None if len(set(found)) == len(found) and film not in found else "a film twice",
            seconds,
        )

titles = [film["title"].lower() for film in films]


def misheard(title):
    """With a letter left out of the middle of its longest word."""
    parts = title.split(" ")
    longest = max(range(len(parts)), key=lambda part: (len(parts[part]), part))
    if len(parts[longest]) > 4:
        middle = len(parts[longest]) // 2
        parts[longest] = parts[longest][:middle] + parts[longest][middle + 1:]
    return " ".join(parts)


asked = [titles[film] for film in sample[:100]]
for name, said in [("as it is", asked), ("misheard", [misheard(title) for title in asked])]:
    right = {}

    def check(title, found):
        right[title] = found[0] == asked[said.index(title)]
        return None

    measure(
        f"title: {name}", "rapidfuzz", len(films), said,
        lambda title: process.extractOne(title, titles, scorer=fuzz.WRatio)[:1], check, seconds / 4,
    )
    if sum(right.values()) * 2 < len(right):
        raise SystemExit(f"rapidfuzz, {name}: {sum(right.values())} of {len(right)} titles found")

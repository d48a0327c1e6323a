#!/usr/bin/env python3
"""Trains the recommendation service: TF-IDF over what a film is about and its genres, and the cosine between films.

    train.py tmdb_5000_movies.csv[.gz] model.json

The table needs the columns title, overview, genres and keywords, the last two as TMDB writes them. The model is a JSON
object: for each title, those of the films most like it. Of several films with one title the first counts.
"""
import csv
import gzip
import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import linear_kernel

MOST = 5
BLOCK = 500  # films compared at a time, so that the whole matrix is never in memory


def names(cell):
    return " ".join(entry["name"].replace(" ", "") for entry in json.loads(cell or "[]"))


def main(source, target):
    csv.field_size_limit(1 << 30)
    opened = gzip.open(source, "rt", encoding="utf-8") if source.endswith(".gz") else open(source, encoding="utf-8")
    with opened as file:
        rows = [row for row in csv.DictReader(file) if row["title"]]
    titles = [row["title"] for row in rows]
    texts = [f"{row['overview']} {names(row['genres'])} {names(row['keywords'])}" for row in rows]
    vectors = TfidfVectorizer(stop_words="english").fit_transform(texts)
    model = {}
    for start in range(0, len(rows), BLOCK):
        likeness = linear_kernel(vectors[start:start + BLOCK], vectors)
        for offset, row in enumerate(likeness):
            film = start + offset
            best = (other for other in (-row).argsort(kind="stable") if other != film)
            model.setdefault(titles[film], [titles[other] for other, _ in zip(best, range(MOST))])
    with open(target, "w", encoding="utf-8") as file:
        json.dump(model, file, ensure_ascii=False, indent=0)
    print(f"{len(model)} titles of {len(rows)} films")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

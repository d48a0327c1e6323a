"""Home Assistant's hassil, over templates for the same sentences: `understanding.py SECONDS`."""

import sys

from hassil import Intents, recognize

from peer_measures import measure

intents = Intents.from_dict({
    "language": "en",
    "intents": {
        "RecommendMovieIntent": {"data": [{"sentences": [
            "[i] (like|love|enjoyed) {title}", "(recommend|find|suggest) [me] [(a|an)] {genre} [(movie|film)] [from the {decade}]",
        ]}]},
        "MoreRecommendationsIntent": {"data": [{"sentences": ["(another|more|next) [one] [please]"]}]},
        "Yes": {"data": [{"sentences": ["yes [please]"]}]},
        "No": {"data": [{"sentences": ["no [thanks]"]}]},
        "Stop": {"data": [{"sentences": ["(stop|quit)"]}]},
        "Help": {"data": [{"sentences": ["help [me]"]}]},
    },
    "lists": {
        "title": {"wildcard": True},
        "genre": {"values": ["comedy", "drama", "thriller", "western", "horror", "romance"]},
        "decade": {"values": ["seventies", "eighties", "nineties", "two thousands"]},
    },
})
TEXTS = [
    ("i like the matrix", "RecommendMovieIntent"), ("recommend a comedy from the nineties", "RecommendMovieIntent"),
    ("another one please", "MoreRecommendationsIntent"), ("yes", "Yes"), ("no thanks", "No"), ("stop", "Stop"),
    ("help", "Help"),
]


def ask(question):
    found = recognize(question[0], intents)
    return found and found.intent.name


measure(
    "understanding", "hassil", 0, TEXTS, ask,
    lambda question, found: None if found == question[1] else f"'{question[0]}' is {found}", float(sys.argv[1]),
)

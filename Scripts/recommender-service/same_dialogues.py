#!/usr/bin/env python3
"""Holds dialogues over the recommendation service against the same ones in process.

    same_dialogues.py SKILL_RUNNER CATALOGUE MODEL.json URL

CATALOGUE is a model of the films that MODEL.json was trained on. The requests are those of a device. For every film that is
tried, the sentences are the same both ways but for the titles on offer, and over HTTP these are the service's, in its order.
"""
import html
import json
import re
import subprocess
import sys

FILMS = 60
# Five offers: the service names no more, and in process a list goes on as long as there are films like it.
SAID = ["AMAZON.YesIntent", "MoreRecommendationsIntent", "AMAZON.RepeatIntent", "AMAZON.YesIntent", "AMAZON.HelpIntent",
        "AMAZON.YesIntent", "AMAZON.NoIntent"]


class Device:
    """Talks to a skill that runs as a process of its own, event by event."""

    def __init__(self, *command):
        self.skill = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def dialogue(self, title):
        """What the skill says when a film is named, and then each of the intents comes."""
        attributes, sentences = {}, []
        first = ("RecommendMovieIntent", {"MovieName": {"name": "MovieName", "value": title}})
        for name, slots in [first, *((name, {}) for name in SAID)]:
            event = {
                "version": "1.0",
                "session": {"new": not sentences, "sessionId": "s", "application": {"applicationId": "a"},
                            "user": {"userId": "u"}, "attributes": attributes},
                "request": {"type": "IntentRequest", "requestId": "r", "timestamp": "2025-03-09T12:00:00Z",
                            "locale": "en-US", "intent": {"name": name, "slots": slots}},
            }
            self.skill.stdin.write(json.dumps(event).encode() + b"\n")
            self.skill.stdin.flush()
            answer = json.loads(self.skill.stdout.readline())
            attributes = answer["sessionAttributes"]
            speech = answer["response"]["outputSpeech"]["ssml"]
            sentences.append(html.unescape(re.sub("<[^>]*>", "", speech)))
        return sentences

    def end(self):
        self.skill.stdin.close()
        return self.skill.wait()


def shape(sentence):
    """A sentence without the titles that it offers."""
    sentence = re.sub(r"\b(I recommend|recommendation is|is|like) .*?\. (Would|Shall|Do)", r"\1 X. \2", sentence)
    return re.sub(r"(I (?:just )?recommended) .*?\. ", r"\1 X. ", sentence)


def offers(sentences):
    found = (re.search(r"(?:I recommend|recommendation is) (.*?)\. Would", sentence) for sentence in sentences)
    return [match[1] for match in found if match]


def main(runner, catalogue, model, url):
    model = json.load(open(model, encoding="utf-8"))
    found = subprocess.run([runner, "title", "--catalogue", catalogue], input="\n".join(model), text=True,
                           capture_output=True, check=True).stdout.splitlines()
    # A title of several films leads to a question first, both ways.
    sure = [title for title, line in zip(model, found)
            if (match := json.loads(line))["outcome"] == "match" and match["matches"][0]["title"] == title]
    near = Device(runner, "lines", "--catalogue", catalogue)
    far = Device(runner, "lines", "--catalogue", catalogue, "--recommender", url)
    wrong = 0
    tried = sure[::max(1, len(sure) // FILMS)][:FILMS]
    for title in tried:
        here, there = near.dialogue(title), far.dialogue(title)
        # What is said again is an offer too.
        once = list(dict.fromkeys(offer.rstrip(".") for offer in offers(there)))
        expected = [other.rstrip(".") for other in model[title]]
        if once != list(dict.fromkeys(expected))[:len(once)] or len(once) < 4:
            wrong += 1
            print(f"{title}: {once} offered, and the service says {expected}")
        if [shape(sentence) for sentence in here] != [shape(sentence) for sentence in there]:
            wrong += 1
            print(f"{title}: said otherwise", *(f"  {a}\n  {b}" for a, b in zip(here, there) if shape(a) != shape(b)), sep="\n")
    ended = near.end(), far.end()
    if any(ended) or len(tried) < FILMS:
        wrong += 1
        print(f"{len(tried)} films were tried, and the skills ended with {ended}")
    print(f"{len(tried)} dialogues over HTTP and in process, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

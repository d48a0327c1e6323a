"""Python's ask-sdk, from the bytes of a request to those of an answer: `skill.py SECONDS`. It recommends from a list."""

import json
import sys

from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import is_intent_name, is_request_type

from peer_measures import measure

FILMS = ["Alien", "Heat", "Up", "Jaws", "Big"]
builder = SkillBuilder()


@builder.request_handler(can_handle_func=is_request_type("LaunchRequest"))
def launch(handler_input):
    return handler_input.response_builder.speak("Which movie do you like?").ask("Which movie?").response


@builder.request_handler(
    can_handle_func=lambda handler_input: is_intent_name("RecommendMovieIntent")(handler_input)
    or is_intent_name("MoreRecommendationsIntent")(handler_input)
)
def recommend(handler_input):
    attributes = handler_input.attributes_manager.session_attributes
    offered = attributes.get("offered", 0)
    attributes["offered"] = offered + 1
    speech = f"How about {FILMS[offered % len(FILMS)]}?"
    return handler_input.response_builder.speak(speech).ask("Shall I find another?").response


@builder.request_handler(can_handle_func=is_intent_name("AMAZON.YesIntent"))
def yes(handler_input):
    return handler_input.response_builder.speak("Enjoy the movie.").ask("Another one?").response


@builder.request_handler(can_handle_func=is_intent_name("AMAZON.StopIntent"))
def stop(handler_input):
    return handler_input.response_builder.speak("Goodbye.").set_should_end_session(True).response


handle = builder.lambda_handler()


def answer(request):
    return json.dumps(handle(json.loads(request), None), sort_keys=True)


def intent(name, slots=None):
    return {
        "type": "IntentRequest", "requestId": "r", "timestamp": "2026-01-01T12:00:00Z", "locale": "en-US",
        "intent": {"name": name, "confirmationStatus": "NONE", "slots": slots or {}},
    }


TURNS = [
    ("launch", {"type": "LaunchRequest", "requestId": "r", "timestamp": "2026-01-01T12:00:00Z", "locale": "en-US"}),
    ("named", intent("RecommendMovieIntent", {"MovieName": {"name": "MovieName", "value": "Heat"}})),
    ("more", intent("MoreRecommendationsIntent")),
    ("yes", intent("AMAZON.YesIntent")),
    ("stop", intent("AMAZON.StopIntent")),
]
attributes = {}
for name, request in TURNS:
    message = json.dumps({
        "version": "1.0",
        "session": {
            "new": name == "launch", "sessionId": "s", "application": {"applicationId": "a"}, "attributes": attributes,
            "user": {"userId": "u"},
        },
        "context": {"System": {
            "application": {"applicationId": "a"}, "user": {"userId": "u"},
            "device": {"deviceId": "d", "supportedInterfaces": {}},
        }},
        "request": request,
    })
    attributes = json.loads(answer(message)).get("sessionAttributes", {})
    measure(
        f"turn: {name}", "ask-sdk (Python)", 0, [message], answer,
        lambda request, text: None if "<speak>" in text else "nothing is said", float(sys.argv[1]),
    )

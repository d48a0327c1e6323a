"""The recommendation service that the movie skill asks with --recommender: GET /recommend?movie_name=<title>.

    RECOMMENDER_MODEL=model.json uvicorn --app-dir Scripts/recommender-service service:app --port 8000

`train.py` makes the model. Titles are looked up exactly as they are written.
"""
import json
import os

from fastapi import FastAPI

with open(os.environ.get("RECOMMENDER_MODEL", "model.json"), encoding="utf-8") as file:
    model = json.load(file)

app = FastAPI(title="Movie recommendations")


@app.get("/recommend")
def recommend(movie_name: str):
    titles = model.get(movie_name)
    return {"error": "Movie not found."} if titles is None else {"recommended_movies": titles}

"""The sandbox's embeddings, rerankings and decisions: the same for the same input, and close for what is alike."""

from __future__ import annotations

import math
from typing import Any

import pytest
from openrouter_sdk import (
    AsyncOpenRouter,
    BadRequestError,
    DecisionBoxAnswer,
    DecisionChoiceAnswer,
    DecisionNoulAnswer,
    DecisionScoreAnswer,
    Model,
    OpenRouter,
    to_dict,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop, valid

MODEL = "openai/text-embedding-3-small"
RERANKER = "cohere/rerank-v3.5"
DECIDER = "typesafe/jev-1.13"
FRUIT = ["a green apple", "a red apple", "the speed of light"]


def cosine(one: list[float], other: list[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True)) / math.hypot(*one) / math.hypot(*other)


def test_embeddings_are_the_same_for_the_same_text_and_close_for_like_ones(client: OpenRouter) -> None:
    response = valid(client.embeddings.create(model=MODEL, input=FRUIT))
    green, red, light = (item.vector for item in response.data)
    assert [item.index for item in response.data] == [0, 1, 2]
    assert len(green) == 1536
    assert math.hypot(*green) == pytest.approx(1, abs=1e-6)
    assert cosine(green, red) > 0.5 > cosine(green, light)
    assert client.embeddings.create(model=MODEL, input=FRUIT[0]).data[0].vector == green
    assert response.usage is not None
    assert response.usage.prompt_tokens == 10


def test_embeddings_as_base64_and_shortened(client: OpenRouter) -> None:
    numbers = valid(client.embeddings.create(model=MODEL, input=FRUIT, dimensions=7, encoding_format="float"))
    packed = valid(client.embeddings.create(model=MODEL, input=FRUIT, dimensions=7, encoding_format="base64"))
    assert isinstance(packed.data[0].embedding, str)
    assert len(packed.data[0].vector) == 7
    assert [item.vector for item in packed.data] == [item.vector for item in numbers.data]


def test_tokens_and_media(client: OpenRouter) -> None:
    def vectors(given: Any) -> list[list[float]]:
        response = valid(client.embeddings.create(model=MODEL, input=given, dimensions=4))
        return [item.vector for item in response.data]

    assert len(vectors([1, 2, 3])) == 1
    assert vectors([[1, 2, 3], [4]])[0] == vectors([1, 2, 3])[0]
    image = {"type": "image_url", "image_url": {"url": "https://example.com/boat.png"}}
    sound = {"type": "input_audio", "input_audio": {"data": "data:audio/wav;base64,AA=="}}
    boat, same, heard = vectors([{"content": [image]}, {"content": [image]}, {"content": [image, sound]}])
    assert boat == same != heard
    assert vectors([{"content": [{"type": "text", "text": FRUIT[0]}]}]) == vectors(FRUIT[0])


@pytest.mark.parametrize(
    "wrong", [{"input": ""}, {"input": []}, {"input": ["a", ""]}, {"input": ["a", 1]}, {"dimensions": 0}]
)
def test_embeddings_that_are_refused(client: OpenRouter, wrong: Any) -> None:
    with pytest.raises(BadRequestError):
        client.embeddings.create(**{"model": MODEL, "input": "a", **wrong})


def test_models_of_embeddings(box: Sandbox) -> None:
    with OpenRouter(base_url=box.url) as client:  # a key is not needed
        page = valid(client.embeddings.list_models(limit=2))
        models: list[Model] = list(page)
    assert (page.total_count, len(page.data), len(models)) == (3, 2, 3)
    assert MODEL in [model.id for model in models]
    assert {kind for model in models for kind in model.architecture.output_modalities} == {"embeddings"}


def test_rerank_by_shared_words(client: OpenRouter) -> None:
    response = valid(client.rerank.create(model=RERANKER, query="which apple is red", documents=FRUIT))
    assert [result.index for result in response.results] == [1, 0, 2]
    scores = [result.relevance_score for result in response.results]
    assert scores == sorted(scores, reverse=True)
    assert response.results[0].document.text == "a red apple"
    best = client.rerank.create(model=RERANKER, query="which apple is red", documents=FRUIT, top_n=1)
    assert [result.index for result in best.results] == [1]
    pictured = {"image": "https://example.com/apple.png"}
    response = valid(client.rerank.create(model=RERANKER, query="apple", documents=["stone", pictured]))
    assert to_dict(response.results[0].document) == pictured


@pytest.mark.parametrize("wrong", [{"documents": []}, {"documents": [{}]}, {"top_n": 0}, {"top_n": -1}])
def test_rerankings_that_are_refused(client: OpenRouter, wrong: Any) -> None:
    with pytest.raises(BadRequestError):
        client.rerank.create(**{"model": RERANKER, "query": "a", "documents": ["a"], **wrong})


QUESTIONS: dict[str, dict[str, Any]] = {
    "spam": {"type": "noul", "instructions": "Is it?", "criteria": {"true": "buy cheap", "false": "thank you"}},
    "team": {"type": "choice", "instructions": "Whose?", "criteria": {"support": None, "sales": "buy, cheap"}},
    "mood": {"type": "score", "instructions": "How happy?", "criteria": ["angry", {"is": "calm"}, "happy"]},
    "face": {"type": "box", "instructions": "Where is the face?"},
}


@pytest.mark.parametrize("area", ["decisions", "systemone"])
def test_decisions_answer_each_question_by_its_kind(client: OpenRouter, area: str) -> None:
    response = valid(getattr(client, area).create(model=DECIDER, state={"text": "Buy now!"}, questions=QUESTIONS))
    spam, team, mood, face = response.answers.values()
    assert list(response.answers) == list(QUESTIONS)
    assert isinstance(spam, DecisionNoulAnswer)
    assert 0.5 < spam.noul < 1
    assert isinstance(team, DecisionChoiceAnswer)
    assert team.choice == "sales"
    assert sum((team.probabilities or {}).values()) == pytest.approx(1, abs=0.001)
    assert isinstance(mood, DecisionScoreAnswer)
    assert 0 <= mood.score <= 2
    assert mood.legend == {"0": "angry", "1": {"is": "calm"}, "2": "happy"}
    assert isinstance(face, DecisionBoxAnswer)
    assert face.box.left < face.box.right


@pytest.mark.parametrize(
    "questions", [{}, {"a": {"type": "rank"}}, {"a": {"type": "choice", "instructions": "Whose?", "criteria": {}}}]
)
def test_decisions_that_are_refused(client: OpenRouter, questions: Any) -> None:
    with pytest.raises(BadRequestError):
        client.decisions.create(model=DECIDER, state="a", questions=questions)


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        vectors = await client.embeddings.create(model=MODEL, input=FRUIT, encoding_format="base64")
        assert len(vectors.data[2].vector) == 1536
        assert len([model async for model in client.embeddings.list_models(limit=1)]) == 3
        ranked = await client.rerank.create(model=RERANKER, query="light", documents=FRUIT)
        assert ranked.results[0].index == 2
        decided = await client.decisions.create(model=DECIDER, state="s", questions={"face": QUESTIONS["face"]})
        assert decided.answers["face"].type == "box"

    in_loop(main, box.url, **settings)

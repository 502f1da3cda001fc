# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Embeddings and reranking in the sandbox: by the words in a text, so that what shares words is close."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import operator
import re
import sys
from array import array
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from ..calls import Call, Refusal, handler_table
from ..words import PROVIDER, Json, generation_id

__all__ = ["HANDLERS", "embed", "shared", "words_of"]

HANDLERS, handles = handler_table()

_DIMENSIONS = 1536
_MOST = 8192
_TOKEN_PRICE, _SEARCH_PRICE = 2e-8, 0.002


def words_of(value: Any) -> list[str]:
    """The words of a text, or of any JSON as text."""
    return re.findall(r"\w+", (value if isinstance(value, str) else json.dumps(value)).casefold())


def shared(one: Iterable[str], other: Iterable[str]) -> float:
    """The share of the first words that are among the others, 0 to 1."""
    wanted = {*one}
    return len(wanted & {*other}) / len(wanted) if wanted else 0.0


@handles("embeddings.create")
def _embed(call: Call) -> Json:
    return embed(call.body["model"], call.body)


def embed(model: str, body: Json) -> Json:
    """The response to a request for embeddings."""
    inputs = _inputs(body["input"])
    dimensions = body.get("dimensions", _DIMENSIONS)
    if not inputs or not all(inputs):
        raise Refusal(400, "there is nothing to embed in one of the inputs, or no input", "invalid_request")
    if not 0 < dimensions <= _MOST:
        raise Refusal(400, f"dimensions is 1 to {_MOST}, not {dimensions}", "invalid_request")
    packed = body.get("encoding_format") == "base64"
    vectors = [_vector(words, dimensions) for words in inputs]
    tokens = sum(map(len, inputs))
    return {
        "object": "list",
        "data": [
            {"object": "embedding", "embedding": _packed(vector) if packed else vector.tolist(), "index": index}
            for index, vector in enumerate(vectors)
        ],
        "model": model,
        "id": generation_id().replace("gen-", "gen-emb-", 1),
        "provider": PROVIDER,
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens, "cost": tokens * _TOKEN_PRICE, "is_byok": False},
    }


def _inputs(given: Any) -> list[list[str]]:
    """The words of each input."""
    if isinstance(given, str):
        return [words_of(given) or [given]] if given else [[]]
    if given and all(isinstance(token, (int, float)) for token in given):
        return [[f"token {token}" for token in given]]
    return [_words(one) for one in given]


def _words(one: Any) -> list[str]:
    if isinstance(one, str):
        return words_of(one) or [one] * bool(one)
    if isinstance(one, (int, float)):
        raise Refusal(400, "tokens stand in a list of their own", "invalid_request")
    if isinstance(one, list):
        return [f"token {token}" for token in one]
    words = []
    for part in one.get("content", ()):
        words += words_of(part["text"]) if part.get("type") == "text" else [json.dumps(part, sort_keys=True)]
    return words


def _vector(words: list[str], dimensions: int) -> array[float]:
    """The sum of the words' vectors, of length 1, in 32-bit floats."""
    whole: list[int] = [0] * dimensions
    for word in words:
        whole = [*map(operator.add, whole, _of_word(word, dimensions))]
    length = math.sqrt(sum(number * number for number in whole)) or 1.0
    return array("f", [number / length for number in whole])


@lru_cache(maxsize=256)
def _of_word(word: str, dimensions: int) -> array[int]:
    numbers = array("h", hashlib.shake_128(word.encode("utf-8", "surrogatepass")).digest(2 * dimensions))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _packed(vector: array[float]) -> str:
    if sys.byteorder == "big":
        vector.byteswap()
    return base64.b64encode(vector.tobytes()).decode()


@handles("rerank.create")
def _rerank(call: Call) -> Json:
    body = call.body
    documents = [{"text": one} if isinstance(one, str) else one for one in body["documents"]]
    most = body.get("top_n", len(documents))
    if not documents or not all(one.get("text") or one.get("image") for one in documents):
        raise Refusal(400, "one of the documents has neither text nor image, or there is none", "invalid_request")
    if most < 1:
        raise Refusal(400, f"top_n is 1 or more, not {most}", "invalid_request")
    query = words_of(body["query"])
    found = [words_of(one.get("text") or one.get("image")) for one in documents]
    results: list[Json] = [
        {"index": index, "relevance_score": round(0.01 + 0.98 * shared(query, words), 6), "document": document}
        for index, (document, words) in enumerate(zip(documents, found, strict=True))
    ]
    results.sort(key=lambda result: -result["relevance_score"])
    return {
        "model": body["model"],
        "results": results[:most],
        "id": generation_id().replace("gen-", "gen-rerank-", 1),
        "provider": PROVIDER,
        "usage": {"search_units": 1, "total_tokens": len(query) + sum(map(len, found)), "cost": _SEARCH_PRICE},
    }

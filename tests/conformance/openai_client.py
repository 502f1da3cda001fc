"""The OpenAI client, pointed at the sandbox: what has the same path there, and for what has not, its types.

    python openai_client.py URL

Where OpenRouter says all that OpenAI does, the client checks each field; elsewhere it checks what a program would use.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import openai
from openai.types import Batch, ImagesResponse, Video
from outcome import Outcomes
from routes import Seen

MODEL = "openai/gpt-5-mini"
SAID: Any = [{"role": "user", "content": "Hello"}]
SCHEMA: Any = {"type": "object", "properties": {"city": {"type": "string"}}}
TOOL: Any = {"name": "weather", "parameters": SCHEMA}
CHAT: Any = {"model": MODEL, "messages": SAID}
ASKED: Any = {"model": MODEL, "input": "Hello"}
CALLABLE: Any = {"tools": [{"type": "function", "function": TOOL}]}
FUNCTION: Any = {"tools": [{"type": "function", "strict": False, **TOOL}]}
EMBEDDED: Any = {"model": "openai/text-embedding-3-small", "input": ["red", "green"]}
SOUND = ("a.wav", b"\0" * 64, "audio/wav")


def holds(answer: Any, check: Callable[[Any], Any]) -> Any:
    """The answer, which has to have something."""
    if not check(answer):
        raise ValueError(f"there is nothing where something is wanted: {answer!r}")
    return answer


def generations(client: openai.OpenAI, outcomes: Outcomes) -> None:
    """Chat completions and responses."""
    chat, responses = client.chat.completions.create, client.responses.create
    text: Callable[[Any], Any] = lambda answer: answer.choices[0].message.content  # noqa: E731
    outcomes.call("chat.completions.create", lambda: holds(chat(**CHAT), text))
    called: Callable[[Any], Any] = lambda answer: answer.choices[0].message.tool_calls  # noqa: E731
    outcomes.call("chat.completions.create (tools)", lambda: holds(chat(**CHAT, **CALLABLE), called))
    for about, more in {"stream": {}, "tools, stream": CALLABLE, "logprobs, stream": {"logprobs": True}}.items():
        given = {**CHAT, **more, "stream": True}
        outcomes.call(f"chat.completions.create ({about})", lambda: holds(list(chat(**given)), len))  # noqa: B023
    outcomes.call("responses.create", lambda: holds(responses(**ASKED), lambda answer: answer.output_text))
    outcomes.call(
        "responses.create (tools)", lambda: holds(responses(**ASKED, **FUNCTION), lambda answer: answer.output)
    )
    for about, more in {"stream": {}, "tools, stream": FUNCTION, "reasoning, stream": {"reasoning": {}}}.items():
        given = {**ASKED, **more, "stream": True}
        outcomes.call(f"responses.create ({about})", lambda: holds(list(responses(**given)), len))  # noqa: B023
    for status, kind in {
        400: openai.BadRequestError,
        401: openai.AuthenticationError,
        403: openai.PermissionDeniedError,
        404: openai.NotFoundError,
        429: openai.RateLimitError,
        503: openai.InternalServerError,
    }.items():
        outcomes.fails(
            f"chat.completions.create ({status})", kind, partial(chat, model=f"sandbox/status-{status}", messages=SAID)
        )


def rest(client: openai.OpenAI, outcomes: Outcomes) -> None:
    """What else has the same path, and the same names for what matters."""
    vectors: Callable[[Any], Any] = lambda answer: len({len(item.embedding) for item in answer.data}) == 1  # noqa: E731
    outcomes.call("embeddings.create", lambda: holds(client.embeddings.create(**EMBEDDED), vectors))
    floats = {**EMBEDDED, "encoding_format": "float"}
    outcomes.call("embeddings.create (float)", lambda: holds(client.embeddings.create(**floats), vectors))
    picture = {"model": "openai/gpt-5-image", "prompt": "A red boat"}
    images = partial(client.post, "/images", cast_to=ImagesResponse, body=picture)
    outcomes.call("images.generate, at its path here", lambda: holds(images(), lambda answer: answer.data[0].b64_json))
    speech = partial(
        client.audio.speech.create, model="openai/tts-1", input="Hello", voice="alloy", response_format="mp3"
    )
    outcomes.call("audio.speech.create", lambda: holds(speech(), lambda answer: answer.read()))
    transcribe = partial(client.audio.transcriptions.create, model="openai/whisper-1", file=SOUND)
    outcomes.call("audio.transcriptions.create", lambda: holds(transcribe(), lambda answer: answer.text))
    outcomes.call("models.list", lambda: holds(list(client.models.list()), lambda models: models[0].id))
    files(client, outcomes)
    videos(client, outcomes)
    item = {"custom_id": "a", "body": {"messages": SAID}}
    wanted = {"endpoint": "/v1/chat/completions", "model": MODEL, "requests": [item]}
    create = partial(client.post, "/batches", cast_to=Batch, body=wanted)
    batch = outcomes.call("batches.create, with its requests inline", lambda: holds(create(), lambda answer: answer.id))
    id_ = batch.id if batch is not None else "none"
    outcomes.call("batches.retrieve", lambda: holds(client.batches.retrieve(id_), lambda answer: answer.status))
    outcomes.call("batches.list", lambda: holds(list(client.batches.list()), len))


def files(client: openai.OpenAI, outcomes: Outcomes, provider: str | None = None) -> None:
    """The life of a file that OpenRouter or the provider stores."""
    here: Any = {"extra_query": {"provider": provider} if provider else {}}
    where = f" ({provider})" if provider else ""
    upload = partial(client.files.create, file=("a.txt", b"Hello"), purpose="user_data", **here)
    file = outcomes.call(f"files.create{where}", lambda: holds(upload(), lambda answer: answer.id))
    id_ = file.id if file is not None else "none"
    listed, get = partial(client.files.list, **here), partial(client.files.retrieve, id_, **here)
    outcomes.call(f"files.list{where}", lambda: holds(list(listed()), len))
    outcomes.call(f"files.retrieve{where}", lambda: holds(get(), lambda answer: answer.filename))
    content, delete = partial(client.files.content, id_, **here), partial(client.files.delete, id_, **here)
    outcomes.call(f"files.content{where}", lambda: holds(content(), lambda answer: answer.read() == b"Hello"))
    outcomes.call(f"files.delete{where}", lambda: holds(delete(), lambda answer: answer.id == id_))


def containers(client: openai.OpenAI, outcomes: Outcomes) -> None:
    """The files of a container."""
    held = client.containers.files
    listed = outcomes.call("containers.files.list", lambda: holds(list(held.list("cntr_1")), len)) or []
    id_ = listed[0].id if listed else "none"
    get = partial(held.retrieve, id_, container_id="cntr_1")
    outcomes.call("containers.files.retrieve", lambda: holds(get(), lambda answer: answer.path))
    read = partial(held.content.retrieve, id_, container_id="cntr_1")
    outcomes.call("containers.files.content.retrieve", lambda: holds(read(), lambda answer: answer.read()))


def videos(client: openai.OpenAI, outcomes: Outcomes) -> None:
    """The job of a video, until it is done."""
    wanted = {"model": "google/veo-3", "prompt": "A boat"}
    create = partial(client.post, "/videos", cast_to=Video, body=wanted)
    video = outcomes.call("videos.create, as JSON", lambda: holds(create(), lambda answer: answer.id))
    id_ = video.id if video is not None else "none"
    states: Callable[[], list[str]] = lambda: [client.videos.retrieve(id_).status for _ in range(2)]  # noqa: E731
    outcomes.call("videos.retrieve", lambda: holds(states(), lambda found: found == ["in_progress", "completed"]))
    content = partial(client.videos.download_content, id_)
    outcomes.call("videos.download_content", lambda: holds(content(), lambda answer: answer.read()))


def main(url: str) -> None:
    """Call what is alike."""
    outcomes, seen = Outcomes("openai"), Seen("/api/v1")

    class Client(openai.OpenAI):
        def _prepare_request(self, request: Any) -> None:
            super()._prepare_request(request)
            seen.add(request)

    settings: Any = {"api_key": "sk-sandbox", "base_url": url, "max_retries": 0}
    strict = Client(**settings, _strict_response_validation=True)
    generations(strict, outcomes)
    files(strict, outcomes, "openai")
    containers(strict, outcomes)
    rest(Client(**settings), outcomes)
    seen.tell(outcomes, Client(**settings))
    outcomes.finish()


if __name__ == "__main__":
    main(sys.argv[1])

"""The far end of the benchmarks, in a process of its own: canned answers over raw sockets, as cheap as can be."""

from __future__ import annotations

import asyncio
import json
import sys

CHUNKS = 10_000


def _chat() -> bytes:
    usage = {
        "prompt_tokens": 12,
        "completion_tokens": 40,
        "total_tokens": 52,
        "cost": 0.000083,
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0, "audio_tokens": 0, "video_tokens": 0},
        "cost_details": {
            "upstream_inference_cost": None,
            "upstream_inference_prompt_cost": 0.000003,
            "upstream_inference_completions_cost": 0.00008,
        },
        "completion_tokens_details": {"reasoning_tokens": 0, "image_tokens": 0, "audio_tokens": 0},
    }
    message = {"role": "assistant", "content": "Hello there. " * 20, "refusal": None, "reasoning": None}
    choice = {"logprobs": None, "finish_reason": "stop", "native_finish_reason": "stop", "index": 0, "message": message}
    answer = {
        "id": "gen-1763725123-abcdefghijklmnop",
        "provider": "OpenAI",
        "model": "openai/gpt-5-mini",
        "object": "chat.completion",
        "created": 1763725123,
        "choices": [choice],
        "system_fingerprint": None,
        "usage": usage,
    }
    return json.dumps(answer).encode()


def _chunk(number: int) -> bytes:
    delta = {"role": "assistant", "content": f" word{number}", "reasoning": None, "reasoning_details": []}
    choice = {"index": 0, "delta": delta, "finish_reason": None, "native_finish_reason": None, "logprobs": None}
    chunk = {
        "id": "gen-1763725123-abcdefghijklmnop",
        "provider": "OpenAI",
        "model": "openai/gpt-5-mini",
        "object": "chat.completion.chunk",
        "created": 1763725123,
        "choices": [choice],
    }
    if number == CHUNKS - 1:
        choice["finish_reason"] = "stop"
        chunk["usage"] = {"prompt_tokens": 3, "completion_tokens": CHUNKS, "total_tokens": CHUNKS + 3, "cost": 0.1}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def _response(body: bytes, kind: str = "application/json") -> bytes:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _stream() -> list[bytes]:
    """The head, then writes of several events each, as a proxy in between would make them."""
    events = [_chunk(number) for number in range(CHUNKS)] + [b"data: [DONE]\n\n"]
    chunked = [b"%x\r\n%s\r\n" % (len(event), event) for event in events]
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    return [head, *(b"".join(chunked[start : start + 20]) for start in range(0, len(chunked), 20)), b"0\r\n\r\n"]


async def main(models: bytes) -> None:
    chat, stream, catalogue = _response(_chat()), _stream(), _response(models)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = 0
                for line in head.lower().split(b"\r\n"):
                    if line.startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                body = await reader.readexactly(length)
                if head.startswith(b"GET"):
                    writer.write(catalogue)
                elif b'"stream":true' in body.replace(b" ", b""):
                    for piece in stream:
                        writer.write(piece)
                        await writer.drain()
                else:
                    writer.write(chat)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=2**20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        asyncio.run(main(file.read()))

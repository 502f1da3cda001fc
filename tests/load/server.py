"""The far end of the load: answers with numbers of the caller's choice, so that a mixed-up chunk shows."""

from __future__ import annotations

import asyncio
import json
import re

CHUNKS = 20


def chunk(number: str, index: int) -> bytes:
    finish = "stop" if index == CHUNKS - 1 else None
    choice = {"index": 0, "delta": {"role": "assistant", "content": f"{number}:{index} "}, "finish_reason": finish}
    event = {"id": f"gen-{number}", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(event).encode() + b"\n\n"


def whole(number: str) -> bytes:
    message = {"role": "assistant", "content": number}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    answer = {"id": f"gen-{number}", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    return json.dumps(answer).encode()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head.lower())
            assert length is not None
            body = json.loads(await reader.readexactly(int(length[1])))
            number = body["messages"][0]["content"]
            if not body.get("stream"):
                answer = whole(number)
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ")
                writer.write(b"%d\r\n\r\n%s" % (len(answer), answer))
                await writer.drain()
                continue
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
            for index in range(CHUNKS):
                piece = chunk(number, index)
                if index == CHUNKS - 1:
                    piece += b"data: [DONE]\n\n"
                # In two HTTP chunks, so that no event arrives whole.
                for part in (piece[:40], piece[40:]):
                    writer.write(b"%x\r\n%s\r\n" % (len(part), part))
                    await writer.drain()
                await asyncio.sleep(0.001)
            writer.write(b"0\r\n\r\n")
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())

"""The same in asyncio: answers side by side, a stream, a list."""

import asyncio

from openrouter_sdk import AsyncOpenRouter


async def ask(client: AsyncOpenRouter, question: str) -> str:
    reply = await client.chat.create(model="openai/gpt-5-mini", messages=[{"role": "user", "content": question}])
    return reply.text


async def main() -> None:
    async with AsyncOpenRouter() as client:
        for answer in await asyncio.gather(ask(client, "What is an atom?"), ask(client, "What is a quark?")):
            print(answer)

        messages = [{"role": "user", "content": "Write a haiku about the sea."}]
        async with client.chat.stream(model="anthropic/claude-sonnet-4.5", messages=messages) as stream:
            async for piece in stream.text:
                print(piece, end="", flush=True)
        print()

        async for model in client.models.list(category="science"):
            print(model.id)


if __name__ == "__main__":
    asyncio.run(main())

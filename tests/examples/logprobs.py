"""See how sure the model was of each token, and what else it thought of."""

import math

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(
            model="openai/gpt-4o-mini",
            messages=[{"role": "user", "content": "Name a color. One word."}],
            logprobs=True,
            top_logprobs=3,
            provider={"require_parameters": True},  # only providers that know logprobs
        )
    logprobs = reply.choices[0].logprobs
    for token in (logprobs and logprobs.content) or ():
        others = ", ".join(f"{other.token!r} {math.exp(other.logprob):.1%}" for other in token.top_logprobs)
        print(f"{token.token!r:12} probability {math.exp(token.logprob):.1%}  of: {others}")


if __name__ == "__main__":
    main()

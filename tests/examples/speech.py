"""Say a text: into a file, or piece by piece to whatever plays it."""

import tempfile
from pathlib import Path

from openrouter_sdk import OpenRouter


def main() -> None:
    path = Path(tempfile.mkdtemp(), "hello.mp3")
    with OpenRouter() as client:
        speech = client.speech
        model = "openai/gpt-4o-mini-tts"
        speech.create(model=model, voice="alloy", input="Hello from a file.", response_format="mp3").save(path)
        print(f"{path.name}: {path.stat().st_size:,} bytes")

        # Raw samples, as they are made: 16 bit, at the rate in the header.
        with speech.create(model=model, voice="alloy", input="Hello, piece by piece.") as audio:
            print(audio.http.headers["content-type"])
            played = sum(len(piece) for piece in audio)
        print(f"played {played:,} bytes of generation {audio.http.generation_id}")


if __name__ == "__main__":
    main()

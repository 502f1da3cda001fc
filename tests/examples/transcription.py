"""Write down what is said in a recording: the text alone, or with times."""

import tempfile
from pathlib import Path

from openrouter_sdk import OpenRouter


def main() -> None:
    recording = Path(tempfile.mkdtemp(), "talk.mp3")
    with OpenRouter() as client:
        # Something to transcribe.
        speech = client.speech.create(model="openai/gpt-4o-mini-tts", voice="alloy", input="Hi", response_format="mp3")
        speech.save(recording)

        print(client.transcriptions.upload(model="openai/whisper-1", file=recording).text)
        found = client.transcriptions.upload(
            model="openai/whisper-1",
            file=("talk.mp3", recording.read_bytes(), "audio/mpeg"),  # bytes need a name that tells their format
            response_format="verbose_json",
            timestamp_granularities=["segment", "word"],
            keyterms=["OpenRouter"],
        )
        for segment in found.segments or []:
            print(f"{segment.start:.2f} to {segment.end:.2f}: {segment.text}")
        print(len(found.words or []), "words in", found.language)


if __name__ == "__main__":
    main()

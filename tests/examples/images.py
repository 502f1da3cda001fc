"""Make images from a prompt and write them to files, each with the extension that fits what came."""

import mimetypes
import tempfile
from pathlib import Path

from openrouter_sdk import OpenRouter


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with OpenRouter() as client:
        result = client.images.create(
            model="openai/gpt-5-image",
            prompt="A red boat on a calm sea, woodcut",
            n=2,
            size="1024x1024",
            output_format="webp",
        )
        for number, image in enumerate(result.data):
            extension = mimetypes.guess_extension(image.media_type or "") or ".bin"
            path = image.save(folder / f"boat-{number}{extension}")
            print(f"{path.name}: {image.media_type}, {len(image.content):,} bytes")
        if result.usage and result.usage.cost:
            print(f"{result.usage.cost:.6f} USD")


if __name__ == "__main__":
    main()

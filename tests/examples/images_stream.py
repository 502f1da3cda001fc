"""Show an image while it is made: previews first, then the image itself."""

import tempfile
from pathlib import Path

from openrouter_sdk import ImageDoneEvent, ImagePreviewEvent, OpenRouter, OpenRouterError


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with OpenRouter() as client:
        try:
            with client.images.stream(model="openai/gpt-5-image", prompt="A red boat on a calm sea") as stream:
                for event in stream:
                    if isinstance(event, ImagePreviewEvent):
                        path = event.save(folder / f"preview-{event.partial_image_index}.png")
                        print(f"{path.name}: {len(event.content)} bytes")
                    elif isinstance(event, ImageDoneEvent):
                        print(f"done: {event.media_type}")
                result = stream.final()  # as images.create would have returned it
            print(
                result.data[0].save(folder / "boat.png").name, "at", result.usage.cost if result.usage else None, "USD"
            )
        except OpenRouterError as error:  # also one that came after the first preview: see error.partial
            print(error)


if __name__ == "__main__":
    main()

"""Show the model a picture. Here it is drawn on the spot; yours comes from Path("photo.png").read_bytes()."""

import base64

from openrouter_sdk import OpenRouter

RED_SQUARE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgAQMAAABJtOi3AAAAA1BMVEX/AAAZ4gk3AAAADElEQVR42mNgGNwAAACgAAGO+7G0AAAAAElFTkSuQmCC"
)


def main() -> None:
    data = "data:image/png;base64," + base64.b64encode(RED_SQUARE).decode()
    content = [
        {"type": "text", "text": "What color is this?"},
        {"type": "image_url", "image_url": {"url": data}},  # or the address of a picture on the web
    ]
    with OpenRouter() as client:
        reply = client.chat.create(model="google/gemini-2.5-flash", messages=[{"role": "user", "content": content}])
    print(reply.text)


if __name__ == "__main__":
    main()

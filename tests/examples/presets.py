"""Keep the settings of a request as a preset, and use them by name."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        for temperature in (0.2, 0.7):  # the second becomes version 2
            client.presets.create_from_chat(
                "brief-answers",
                model="openai/gpt-5-mini",
                messages=[{"role": "system", "content": "Answer in one sentence."}],
                temperature=temperature,
            )
        preset = client.presets.get("brief-answers").data
        for version in client.presets.list_versions(preset.slug):
            used = " (in use)" if version.id == preset.designated_version_id else ""
            print(f"version {version.version}: {version.config}{used}")
        reply = client.chat.create(
            model=f"@preset/{preset.slug}", messages=[{"role": "user", "content": "Why is the sky blue?"}]
        )
        print(reply.text)


if __name__ == "__main__":
    main()

"""Send traces of the expensive requests to Langfuse, and see where traces go. It takes a management key."""

import os

from openrouter_sdk import LangfuseConfig, LangfuseDestination, OpenRouter


def main() -> None:
    config = LangfuseConfig(
        public_key=os.environ.get("LANGFUSE_PUBLIC_KEY", "pk-lf-0123456789"),
        secret_key=os.environ.get("LANGFUSE_SECRET_KEY", "sk-lf-0123456789"),
    )
    expensive = {"field": "total_cost", "operator": "gte", "value": 0.01}
    with OpenRouter() as client:
        made = client.observability.create(
            type="langfuse",
            name="Expensive requests",
            config=config,
            privacy_mode=True,  # no prompts, no outputs
            filter_rules={"groups": [{"rules": [expensive]}]},
        ).data
        # What is not in `config` stays as it is.
        client.observability.update(made.id, config={"baseUrl": "https://cloud.langfuse.com"})
        for destination in client.observability.list():  # goes on over all pages
            where = destination.config.base_url if isinstance(destination, LangfuseDestination) else None
            print(f"{destination.type}: {destination.name} at {where}")
        client.observability.delete(made.id)


if __name__ == "__main__":
    main()

"""Register your own users, give one of them a key, deactivate one and bring them back."""

from openrouter_sdk import ConflictError, OpenRouter


def main() -> None:
    with OpenRouter() as client:  # takes OPENROUTER_MANAGEMENT_KEY
        for user in ("ada@example.com", "grace@example.com"):
            try:
                client.external_users.create(user=user)
            except ConflictError:  # from the last time
                client.external_users.update(user, is_active=True)
        key = client.keys.create(name="for Ada", limit=5, external={"user": "ada@example.com"})
        print(f"{key.data.external_user} has the key {key.data.label}")

        client.external_users.delete("grace@example.com")
        for found in client.external_users.list(include_inactive=True):  # goes on over all pages
            print(f"{found.user}: {'active' if found.is_active else 'inactive'} since {found.updated_at}")
        back = client.external_users.update("grace@example.com", is_active=True).data
        print(f"{back.user}: active again: {back.is_active}")


if __name__ == "__main__":
    main()

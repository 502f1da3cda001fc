# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The proxies that the environment asks for: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY."""

from __future__ import annotations

import base64
import urllib.request
from urllib.parse import unquote, urlsplit

__all__ = ["basic_auth", "origin_of", "proxy_for"]


def origin_of(url: str) -> str:
    """Scheme and host of a URL: what a proxy is chosen by."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def proxy_for(url: str) -> tuple[str, tuple[str, str] | None] | None:
    """The proxy for a URL as (address without credentials, (user, password) or None), or None."""
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    address = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if address.username is None:
        return address.geturl(), None
    bare = address._replace(netloc=address.netloc.rpartition("@")[2]).geturl()
    return bare, (unquote(address.username), unquote(address.password or ""))


def basic_auth(credentials: tuple[str, str]) -> str:
    """The value of the header that says who one is."""
    return "Basic " + base64.b64encode(":".join(credentials).encode()).decode()

# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The proxies that the environment asks for: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, in either case.

Where it asks for none, those of the system, as `urllib.request` finds them on macOS and Windows.
"""

from __future__ import annotations

import base64
import os
import sys
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ..errors import ConfigurationError
from ..secret import Secret

__all__ = ["Proxy", "origin_of", "proxy_for"]


class Proxy(NamedTuple):
    """A proxy, without the name and the password in its address."""

    address: str
    authorization: Secret | None
    """The value of proxy-authorization."""


def origin_of(url: str) -> str:
    """Scheme and host of a URL: what a proxy is chosen by."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def proxy_for(url: str, own: str) -> Proxy | None:
    """The proxy for a URL.

    Args:
        url: That of the request.
        own: How a caller brings a proxy of another kind, for the error.

    Raises:
        ConfigurationError: It is of another kind, or no address.
    """
    parts = urlsplit(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or (443 if parts.scheme == "https" else 80)
    found = _from_environment()
    if not found and sys.platform in ("darwin", "win32"):
        import urllib.request  # not above: it takes long to load

        found = {} if urllib.request.proxy_bypass(host) else urllib.request.getproxies()
    given = found.get(parts.scheme) or found.get("all")
    if not given or _is_excepted(host, port, found.get("no", "")):
        return None
    scheme, mark, rest = given.partition("://")
    scheme, rest = (scheme.lower(), rest) if mark else ("http", given)
    # A password may hold any character, so the last @ ends it; an address has no path.
    credentials, _, place = rest.rpartition("@")
    address = f"{scheme}://{place.partition('/')[0]}"
    if scheme not in ("http", "https"):
        raise ConfigurationError(f"a proxy of the kind {scheme} needs {own}")
    try:
        if not urlsplit(address).hostname or not (urlsplit(address).port or 1):
            raise ValueError("it has no host")
    except ValueError as error:
        raise ConfigurationError(f"the proxy for {parts.scheme} in the environment is no address: {error}") from None
    return Proxy(address, _basic(credentials) if credentials else None)


def _basic(credentials: str) -> Secret:
    return Secret("Basic " + base64.b64encode(unquote(credentials).encode()).decode())


def _from_environment() -> dict[str, str]:
    """Scheme -> proxy. A name in lower case wins, also where it is empty."""
    found: dict[str, str] = {}
    for wanted in (str.upper, str.lower):
        if "REQUEST_METHOD" in os.environ:  # under CGI, HTTP_PROXY is the request header `Proxy` (httpoxy)
            found.pop("http", None)
        for name, value in os.environ.items():
            if name.lower().endswith("_proxy") and name == wanted(name):
                found[name[:-6].lower()] = value.strip()
    return {name: value for name, value in found.items() if value}


def _is_excepted(host: str, port: int, exceptions: str) -> bool:
    """Whether NO_PROXY names a host: by `*`, its name or one above, its address or a network; each may have a port."""
    for entry in exceptions.lower().replace(",", " ").split():
        name, _, last = entry.rpartition(":")
        if name and last.isdecimal() and (":" not in name or name.endswith("]")):
            if int(last) != port:
                continue
            entry = name
        entry = entry.strip("[]").lstrip(".").removeprefix("*.")
        if entry in ("*", host) or host.endswith(f".{entry}") or ("/" in entry and _is_in_network(host, entry)):
            return True
    return False


def _is_in_network(host: str, network: str) -> bool:
    import ipaddress  # not above: few name a network

    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False

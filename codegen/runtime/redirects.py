# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""Where a redirect leads, if it is followed. No I/O."""

from __future__ import annotations

import re
from urllib.parse import urldefrag, urljoin, urlsplit

import attrs

from .http import HttpRequest, HttpResponse
from .refusals import error_for
from .secret import Headers

__all__ = ["MAX_REDIRECTS", "is_redirect", "redirected"]

MAX_REDIRECTS = 5
# A URL that all parsers read alike, since one decides and another connects: no user, no backslash, nothing to quote.
_URL = re.compile(r"(https?)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?(?=[/?]|\Z)[!-\[\]-~]*", re.IGNORECASE)
# A location in its place: a whole URL, a host and a path, or a path. `https:x` and `///x` are read in several ways.
_LOCATION = re.compile(r"(?:https?://(?!/)|//(?!/)|/(?!/)|(?![a-z][a-z0-9+.-]*:)(?!/))[!-\[\]-~]*", re.IGNORECASE)
# What may go to another host: nothing that says who is asking.
_HARMLESS = frozenset({"accept", "accept-encoding", "range", "user-agent", "x-openrouter-title", "x-title"})


def is_redirect(response: HttpResponse) -> bool:
    """Whether a response says to ask elsewhere."""
    return response.status in (301, 302, 303, 307, 308) and "location" in response.headers


def redirected(request: HttpRequest, response: HttpResponse, redirects: int) -> HttpRequest:
    """The request that a redirect asks for: anything to the same host, to another only GET and without the key.

    Raises:
        APIStatusError: It is not followed.
    """
    location = response.headers["location"].strip(" \t")
    target = _target(request.url, location)
    found = _URL.fullmatch(target)
    same_host = found is not None and _same_host(request.url, target)
    why = None
    if redirects > MAX_REDIRECTS:
        why = "too many redirects"
    elif found is None or int(found[3] or 0) > 65_535:
        why = f"a redirect to no address of a web server: {location[:100]!r} is not followed"
    elif not same_host and request.method != "GET":
        why = f"a redirect to {found[1]}://{urlsplit(target).netloc} is not followed with {request.method}"
    elif request.method == "POST" and response.status in (301, 302):
        why = f"a redirect by {response.status} is not followed: it would make a GET of the POST"
    elif response.status != 303 and not request.repeatable:
        why = "a redirect is not followed where the body can be sent only once"
    if why is not None:
        raise error_for(response.status, why, response.headers)
    headers = request.headers
    if not same_host:
        headers = Headers({name: value for name, value in headers.items() if name in _HARMLESS})
    if same_host and (response.status != 303 or request.method == "GET"):
        return attrs.evolve(request, url=target, headers=headers)
    headers = Headers({name: value for name, value in headers.items() if name != "content-type"})
    return attrs.evolve(request, url=target, headers=headers, method="GET", body=None)


def _target(url: str, location: str) -> str:
    """The URL that a location means, empty where it is none."""
    try:
        return urldefrag(urljoin(url, location)).url if _LOCATION.fullmatch(location) else ""
    except ValueError:
        return ""


def _same_host(one: str, other: str) -> bool:
    """Whether two URLs are of one server, or the other is the same by TLS."""
    old, new = urlsplit(one), urlsplit(other)
    ports = [address.port or (443 if address.scheme == "https" else 80) for address in (old, new)]
    return (
        old.hostname == new.hostname
        and (ports == [80, 443] or ports[0] == ports[1])
        and new.scheme in (old.scheme, "https")
    )

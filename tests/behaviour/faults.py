"""Faults on the wire, by kind."""

from __future__ import annotations

import gzip
import json
import zlib

from openrouter_sdk import Timeout

from .case import Case, Facts, gives, raises
from .cases import MODELS, MULTIBYTE
from .server import Do, Pause, Script, Slowly
from .wire import (
    DONE,
    END,
    HELLO,
    SSE_CHUNKED,
    SSE_OPEN,
    TWO,
    chunk,
    chunked,
    completion,
    data,
    error,
    http,
    once,
    stream,
    then,
)

ANSWER = json.dumps(completion()).encode()
OK = http(completion())
KEPT = http(completion(), keep=True)
LIST = json.dumps({"data": [{"id": "a/b", "name": "B"}]}).encode()
BROTLI = bytes.fromhex("8b12807b2264617461223a205b7b226964223a2022612f62222c20226e616d65223a202242227d5d7d03")
ZSTANDARD = bytes.fromhex(
    "28b52ffd20263101007b2264617461223a205b7b226964223a2022612f62222c20226e616d65223a202242227d5d7d"
)


def _raw_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


def _flushed(body: bytes) -> bytes:
    """gzip that goes on after all of this."""
    compressor = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush(zlib.Z_FULL_FLUSH)


def _coded(encoding: str, body: bytes, kind: str = "application/json") -> bytes:
    return http(body, kind=kind, headers={"content-encoding": encoding})


def _broken_off(name: str, *steps: bytes | Do) -> list[Case]:
    """The same break for a POST, which may have been carried out, and for a GET, which is sent again."""
    return [
        Case(
            row="connection",
            did=f"{name}, POST",
            plays=once(*steps),
            retries=2,
            expect=raises("APIConnectionError", retryable=False),
        ),
        Case(
            row="connection",
            did=f"{name}, GET, then an answer",
            plays=((Do.REQUEST, *steps), (Do.REQUEST, MODELS)),
            call="models",
            retries=2,
            expect=gives("a/b", requests=2),
        ),
    ]


def _cut(name: str, *body: bytes, partial: str, head: bytes = SSE_CHUNKED) -> Case:
    return Case(
        row="cut stream",
        did=name,
        plays=once(head, *body),
        call="stream",
        retries=2,
        expect=raises("StreamInterruptedError", partial=partial),
    )


def _kept(name: str, *body: bytes, head: bytes = SSE_CHUNKED) -> Case:
    return Case(row="cut stream", did=name, plays=once(head, *body), call="stream", expect=gives(finish="stop"))


def _proxied(name: str, *scripts: Script, expect: Facts, scheme: str = "http") -> Case:
    return Case(
        row="proxy",
        did=name,
        plays=scripts,
        base_url=f"{scheme}://openrouter.invalid",
        environment={f"{scheme}_proxy": "{server}"},
        expect=expect,
    )


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
GZIP_STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-encoding: gzip\r\n\r\n"
REDIRECT = "307 Temporary Redirect"
FOUND = "302 Found"
EVENT = chunk("wörld 你")
INSIDE_CHARACTER = EVENT.index("你".encode()) + 1

FAULTS = [
    # -- the connection ---------------------------------------------------------------------------------------
    Case(
        row="connection",
        did="a name that does not resolve",
        plays=once(),
        base_url="http://openrouter.invalid",
        expect=raises("APIConnectionError", requests=0, says="no connection to openrouter.invalid", retryable=True),
    ),
    *_broken_off("reset before the headers", Do.RESET),
    *_broken_off("closed before the headers"),
    *_broken_off("reset in the headers", HEAD, Do.RESET),
    *_broken_off("closed in the headers", HEAD + b"content-le"),
    *_broken_off("reset after the headers", HEAD + b"content-length: 9\r\n\r\n", Do.RESET),
    *_broken_off("closed after the headers", HEAD + b"content-length: 9\r\n\r\n"),
    *_broken_off("closed in the body", HEAD + b"content-length: 9\r\n\r\n{"),
    *_broken_off("closed in a chunk", HEAD + b"transfer-encoding: chunked\r\n\r\n9\r\n{"),
    *_broken_off("something that is not HTTP", b"SSH-2.0-OpenSSH_9.9\r\n"),
    # -- a stream, cut ----------------------------------------------------------------------------------------
    _cut("before the first event", partial=""),
    _cut("in a comment", b"10\r\n: OPENROUTER PRO", partial=""),
    _cut("in the name of a field", chunked(TWO, b"da", end=False), partial="Hello world"),
    _cut("in an event", chunked(TWO, EVENT[:40], end=False), partial="Hello world"),
    _cut("in a character", chunked(TWO, EVENT[:INSIDE_CHARACTER], end=False), partial="Hello world"),
    _cut("after the line, before the empty line", chunked(TWO, EVENT[:-1], end=False), partial="Hello world"),
    _cut("in the size of a chunk", chunked(TWO, end=False) + b"1", partial="Hello world"),
    _cut("in the data of a chunk", chunked(TWO, end=False) + b"f0\r\ndata:", partial="Hello world"),
    _cut(
        "after the data of the second chunk, before its line end",
        chunked(chunk("Hello"), chunk(" world"), end=False)[:-2],
        partial="Hello world",
    ),
    _cut("between two events", chunked(TWO, end=False), partial="Hello world"),
    _cut(
        "in an event, the connection being the end of the body", TWO + EVENT[:40], partial="Hello world", head=SSE_OPEN
    ),
    _cut("between two events, the same", TWO, partial="Hello world", head=SSE_OPEN),
    _cut(
        "after the finish reason, before [DONE], in chunks",
        chunked(TWO, END.removesuffix(DONE), end=False),
        partial="Hello world",
    ),
    _kept("after the finish reason, the connection being the end", TWO + END.removesuffix(DONE), head=SSE_OPEN),
    _kept("after [DONE], before the last chunk", chunked(HELLO, end=False)),
    _kept("in the empty line after [DONE]", HELLO[:-1], head=SSE_OPEN),
    # -- TLS --------------------------------------------------------------------------------------------------
    Case(
        row="TLS",
        did="a certificate that nobody vouches for",
        plays=((Do.TLS, Do.REQUEST, OK),),
        base_url="{secure}",
        retries=2,
        expect=raises("APIConnectionError", requests=0, says="is not trusted", retryable=False, attempts=1),
    ),
    Case(
        row="TLS",
        did="a trusted certificate for another name",
        plays=((Do.TLS, Do.REQUEST, OK),),
        base_url="{secure}",
        trusts="certificate",
        retries=2,
        expect=raises("APIConnectionError", requests=0, says="is not trusted", retryable=False, attempts=1),
    ),
    Case(
        row="TLS",
        did="a trusted certificate, whatever its name",
        plays=((Do.TLS, Do.REQUEST, OK),),
        base_url="{secure}",
        trusts="any name",
        expect=gives(),
    ),
    Case(
        row="TLS",
        did="no TLS at all",
        plays=((b"HTTP/1.1 400 Bad Request\r\n\r\n",),),
        base_url="{secure}",
        expect=raises("APIConnectionError", requests=0),
    ),
    Case(
        row="TLS",
        did="closed in the handshake, then as it should be",
        plays=((Do.BYTES,), (Do.TLS, Do.REQUEST, OK)),
        base_url="{secure}",
        trusts="any name",
        retries=2,
        expect=gives(connections=2),
    ),
    Case(
        row="TLS",
        did="reset in the handshake",
        plays=((Do.BYTES, Do.RESET),),
        base_url="{secure}",
        expect=raises("APIConnectionError", requests=0),
    ),
    Case(
        row="TLS",
        did="something that is not TLS after the request, POST",
        plays=((Do.TLS, Do.REQUEST, Do.PLAIN, OK),),
        base_url="{secure}",
        trusts="any name",
        retries=2,
        expect=raises("APIConnectionError", retryable=False),
    ),
    # -- a proxy ----------------------------------------------------------------------------------------------
    _proxied("it works", (Do.REQUEST, OK), expect=gives(targets=["http://openrouter.invalid/api/v1/chat/completions"])),
    _proxied(
        "it answers 502",
        (Do.REQUEST, http(b"upstream is down", "502 Bad Gateway", "text/plain")),
        expect=raises("BadGatewayError", 502, says="upstream is down"),
    ),
    _proxied(
        "it wants to be paid in credentials (407)",
        (Do.REQUEST, http(b"", "407 Proxy Authentication Required", None)),
        expect=raises("APIStatusError", 407),
    ),
    _proxied("it closes after the request", (Do.REQUEST,), expect=raises("APIConnectionError", retryable=False)),
    _proxied(
        "it refuses to connect to the host (403)",
        (Do.REQUEST, http(b"", "403 Forbidden", None)),
        scheme="https",
        expect=raises("APIConnectionError", methods=["CONNECT"], says="no connection to openrouter.invalid"),
    ),
    _proxied(
        "it wants credentials (407) to connect to the host",
        (Do.REQUEST, http(b"", "407 Proxy Authentication Required", None)),
        scheme="https",
        expect=raises("APIConnectionError", methods=["CONNECT"], says="no connection to openrouter.invalid"),
    ),
    _proxied(
        "it closes when it is to connect to the host",
        (Do.REQUEST,),
        scheme="https",
        expect=raises("APIConnectionError", methods=["CONNECT"], retryable=True),
    ),
    Case(
        row="proxy",
        did="it is not there",
        plays=once(),
        base_url="http://openrouter.invalid",
        environment={"http_proxy": "http://127.0.0.1:1"},
        retries=2,
        expect=raises("APIConnectionError", requests=0, retryable=True, attempts=3),
    ),
    Case(
        row="proxy",
        did="it is not asked for a host in NO_PROXY",
        plays=once(OK),
        environment={"http_proxy": "http://127.0.0.1:1", "no_proxy": "127.0.0.1"},
        expect=gives(),
    ),
    # -- slowness ---------------------------------------------------------------------------------------------
    Case(
        row="slow",
        did="headers byte by byte",
        plays=once(Slowly(OK.partition(b"{")[0], 1, 0.001), ANSWER),
        expect=gives(),
    ),
    Case(
        row="slow",
        did="headers that stop in the middle",
        plays=once(HEAD, Do.HOLD),
        timeout=0.2,
        expect=raises("APITimeoutError", still_open=0),
    ),
    Case(
        row="slow",
        did="headers byte by byte, longer than the 0.1 s of the whole call; sync code notices at their end",
        plays=once(Slowly(OK.partition(b"{")[0], 1, 0.005), ANSWER),
        timeout=Timeout(read=5, total=0.1),
        expect=raises("APITimeoutError", within=3),
    ),
    Case(row="slow", did="a body byte by byte", plays=once(Slowly(OK, 1, 0.0002)), expect=gives()),
    Case(
        row="slow",
        did="a body byte by byte, longer than the 0.3 s of the whole call",
        plays=once(http(b"", length=1000), Slowly(b" " * 1000, 1, 0.02)),
        timeout=Timeout(read=5, total=0.3),
        expect=raises("APITimeoutError", within=3, says="0.3 s"),
    ),
    Case(
        row="slow",
        did="one chunk byte by byte, longer than the 0.3 s of the whole call",
        plays=once(HEAD + b"transfer-encoding: chunked\r\n\r\n40\r\n", Slowly(b" " * 64, 1, 0.02), b"\r\n", Do.HOLD),
        timeout=Timeout(read=5, total=0.3),
        expect=raises("APITimeoutError", within=3, says="0.3 s"),
    ),
    Case(
        row="slow",
        did="a stream without end, longer than the 0.3 s of the whole call",
        plays=once(SSE_CHUNKED, Slowly(chunked(*[b": OPENROUTER PROCESSING\n\n"] * 300), 31, 0.02)),
        call="stream",
        timeout=Timeout(read=5, total=0.3),
        expect=raises("APITimeoutError", partial="", within=3, says="0.3 s"),
    ),
    Case(
        row="slow",
        did="a stream byte by byte",
        plays=once(SSE_CHUNKED, Slowly(chunked(MULTIBYTE), 1, 0.0002)),
        call="stream",
        expect=gives("Grüße, 你好 🌍", events=3),
    ),
    Case(
        row="slow",
        did="a stream in chunks of one byte",
        plays=once(SSE_CHUNKED, chunked(*[bytes([byte]) for byte in MULTIBYTE])),
        call="stream",
        expect=gives("Grüße, 你好 🌍", events=3),
    ),
    Case(
        row="slow",
        did="after [DONE], the end of a connection that was said to close",
        plays=once(SSE_OPEN, HELLO, Do.HOLD),
        call="stream",
        expect=gives(finish="stop", within=3, still_open=0),
    ),
    Case(
        row="slow",
        did="after an error in a stream, the same",
        plays=once(SSE_OPEN, TWO, data(error(502)), Do.HOLD),
        call="stream",
        expect=raises("BadGatewayError", 502, partial="Hello world", within=3, still_open=0),
    ),
    # -- length -----------------------------------------------------------------------------------------------
    Case(
        row="length",
        did="a body shorter than announced",
        plays=once(http(ANSWER, length=len(ANSWER) + 10)),
        retries=2,
        expect=raises("APIConnectionError", retryable=False),
    ),
    Case(
        row="length",
        did="a body longer than announced",
        plays=once(http(ANSWER, length=len(ANSWER) - 10)),
        expect=raises("InvalidResponseError", 200),
        only={"async": raises("APIConnectionError")},  # aiohttp takes the rest for another answer
    ),
    Case(
        row="length",
        did="bytes too many after a whole answer, then another call",
        plays=(
            (Do.REQUEST, http(completion(), keep=True) + b"HTTP/1.1 500 Poison\r\n\r\n", Do.REQUEST, KEPT),
            (Do.REQUEST, OK),
        ),
        times=2,
        expect=gives(requests=2),
    ),
    Case(
        row="length",
        did="a length that is no number",
        plays=once(HEAD + b"content-length: many\r\nconnection: close\r\n\r\n" + ANSWER),
        expect=raises("APIConnectionError"),
        only={"sync": gives()},  # http.client then reads to the end of the connection
    ),
    Case(
        row="length",
        did="a length and chunks at once",
        plays=once(
            HEAD + b"content-length: 3\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n" + chunked(ANSWER)
        ),
        expect=gives(),
        only={"async": raises("APIConnectionError")},  # aiohttp refuses what may be two answers in one
    ),
    # -- labels -----------------------------------------------------------------------------------------------
    Case(row="label", did="JSON as text/plain", plays=once(http(completion(), kind="text/plain")), expect=gives()),
    Case(row="label", did="JSON without a type", plays=once(http(completion(), kind=None)), expect=gives()),
    Case(
        row="label",
        did="JSON as text/event-stream",
        plays=once(http(completion(), kind="text/event-stream")),
        expect=gives(),
    ),
    Case(
        row="label",
        did="a stream asked for, JSON as text/event-stream",
        plays=once(http(completion(), kind="text/event-stream")),
        call="stream",
        expect=gives(events=1, finish="stop"),
    ),
    Case(
        row="label",
        did="a stream asked for, a JSON error as text/event-stream",
        plays=once(http(error(429), kind="text/event-stream")),
        call="stream",
        expect=raises("RateLimitError", 429, partial=""),
    ),
    Case(
        row="label",
        did="a stream as application/json",
        plays=once(http(HELLO)),
        call="stream",
        expect=gives(finish="stop"),
    ),
    Case(row="label", did="a stream without a type", plays=once(http(HELLO, kind=None)), call="stream", expect=gives()),
    Case(
        row="label",
        did="a stream as TEXT/Event-Stream; charset=utf-8",
        plays=once(http(HELLO, kind="TEXT/Event-Stream; charset=utf-8")),
        call="stream",
        expect=gives(events=3),
    ),
    Case(
        row="label",
        did="a stream labelled latin-1 that is UTF-8",
        plays=once(http(MULTIBYTE, kind="text/event-stream; charset=iso-8859-1")),
        call="stream",
        expect=gives("Grüße, 你好 🌍"),
    ),
    Case(
        row="label",
        did="JSON labelled latin-1 that is UTF-8",
        plays=once(http(completion(message={"content": "Grüße 你好"}), kind="application/json; charset=iso-8859-1")),
        expect=gives("Grüße 你好"),
    ),
    Case(
        row="label",
        did="JSON that is latin-1 and says so",
        plays=once(http('{"id":"Grüße"}'.encode("latin-1"), kind="application/json; charset=iso-8859-1")),
        expect=raises("InvalidResponseError", 200, says="not JSON"),
    ),
    Case(
        row="label",
        did="an error page that is latin-1",
        plays=once(http("nicht verfügbar".encode("latin-1"), "503 Service Unavailable", "text/plain; charset=latin-1")),
        expect=raises("ServiceUnavailableError", 503, says="nicht verf"),
    ),
    Case(
        row="label",
        did="a charset that does not exist",
        plays=once(http(completion(), kind="application/json; charset=klingon")),
        expect=gives(),
    ),
    Case(row="label", did="a byte order mark", plays=once(http(b"\xef\xbb\xbf" + ANSWER)), expect=gives()),
    # -- compression ------------------------------------------------------------------------------------------
    Case(row="compression", did="gzip", plays=once(_coded("gzip", gzip.compress(ANSWER, mtime=0))), expect=gives()),
    Case(row="compression", did="deflate", plays=once(_coded("deflate", zlib.compress(ANSWER))), expect=gives()),
    Case(
        row="compression",
        did="deflate without its header",
        plays=once(_coded("deflate", _raw_deflate(ANSWER))),
        expect=gives(),
    ),
    Case(
        row="compression",
        did="br",
        plays=once(_coded("br", BROTLI)),
        call="models",
        expect=gives("a/b"),
    ),
    Case(
        row="compression",
        did="zstd",
        plays=once(_coded("zstd", ZSTANDARD)),
        call="models",
        expect=gives("a/b"),
    ),
    Case(
        row="compression",
        did="a stream in gzip, though none was asked for",
        plays=once(_coded("gzip", gzip.compress(MULTIBYTE, mtime=0), "text/event-stream")),
        call="stream",
        expect=gives("Grüße, 你好 🌍", events=3),
    ),
    Case(
        row="compression",
        did="an error in gzip",
        plays=once(
            http(
                gzip.compress(json.dumps(error(429, "slow down")).encode(), mtime=0),
                "429 Too Many Requests",
                headers={"content-encoding": "gzip"},
            )
        ),
        expect=raises("RateLimitError", 429, says="slow down"),
    ),
    Case(
        row="compression",
        did="gzip that is none",
        plays=once(_coded("gzip", ANSWER)),
        retries=2,
        expect=raises("APIConnectionError", retryable=False),
    ),
    Case(
        row="compression",
        did="gzip that breaks off",
        plays=once(_coded("gzip", gzip.compress(ANSWER, mtime=0)[:-40])),
        retries=2,
        expect=raises("InvalidResponseError", 200),
    ),
    Case(
        row="compression",
        did="a stream in gzip that breaks in the middle",
        plays=once(GZIP_STREAM, _flushed(TWO), Pause(0.1), b"\xff" * 60),
        call="stream",
        retries=2,
        expect=raises("StreamInterruptedError", partial="Hello world"),
    ),
    Case(
        row="compression",
        did="an encoding that nobody knows",
        plays=once(_coded("snappy", b"\xff\x06\x00\x00sNaPpY")),
        expect=raises("InvalidResponseError", 200),
    ),
    # -- redirects --------------------------------------------------------------------------------------------
    Case(
        row="redirect",
        did="302 of a GET to another host",
        plays=once(http(b"", FOUND, headers={"location": "{elsewhere}/models"})),
        elsewhere=once(MODELS),
        call="models",
        expect=gives("a/b", elsewhere=1, key_elsewhere=False),
    ),
    Case(
        row="redirect",
        did="302 of a GET to another host, and there in a circle",
        plays=once(http(b"", FOUND, headers={"location": "{elsewhere}/models"})),
        elsewhere=once(http(b"", FOUND, headers={"location": "/other"})),
        call="models",
        expect=raises("APIStatusError", 302, elsewhere=5, key_elsewhere=False, says="too many redirects"),
    ),
    Case(
        row="redirect",
        did="308 of a stream to another host",
        plays=once(http(b"", "308 Permanent Redirect", headers={"location": "{elsewhere}/api/v1/chat/completions"})),
        elsewhere=stream(HELLO),
        call="stream",
        expect=raises("APIStatusError", 308, elsewhere=0),
    ),
    Case(
        row="redirect",
        did="307 of a stream to the same host",
        plays=then(
            http(b"", REDIRECT, headers={"location": "/api/v2/chat"}), (Do.REQUEST, SSE_CHUNKED, chunked(HELLO))
        ),
        call="stream",
        expect=gives(requests=2, events=3),
    ),
    Case(
        row="redirect",
        did="303 of a POST",
        plays=then(http(b"", "303 See Other", headers={"location": "/answer"}), OK),
        expect=gives(requests=2, methods=["POST", "GET"]),
    ),
    Case(
        row="redirect",
        did="a circle",
        plays=once(http(b"", REDIRECT, headers={"location": "/api/v1/chat/completions"})),
        retries=2,
        expect=raises("APIStatusError", 307, requests=6, says="too many redirects"),
    ),
    Case(
        row="redirect",
        did="to another scheme",
        plays=once(http(b"", REDIRECT, headers={"location": "ftp://127.0.0.1/"})),
        call="models",
        expect=raises("APIStatusError", 307, says="a redirect to no address"),
    ),
    Case(
        row="redirect",
        did="to a host that can't be read",
        plays=once(http(b"", REDIRECT, headers={"location": "http://[::1/"})),
        call="models",
        expect=raises("APIStatusError", 307, says="a redirect to no address"),
    ),
    Case(
        row="redirect",
        did="without saying where",
        plays=once(http(b"", REDIRECT)),
        expect=raises("InvalidResponseError", 307, says="the response is empty"),
    ),
    # -- HTTP -------------------------------------------------------------------------------------------------
    Case(
        row="HTTP",
        did="100 Continue before the answer, twice",
        plays=once(b"HTTP/1.1 100 Continue\r\n\r\n" * 2 + OK),
        expect=gives(),
    ),
    Case(
        row="HTTP",
        did="100 Continue, the answer a little later",
        plays=once(b"HTTP/1.1 100 Continue\r\n\r\n", Pause(0.05), SSE_CHUNKED, chunked(HELLO)),
        call="stream",
        expect=gives(events=3),
    ),
    Case(
        row="HTTP",
        did="HTTP/1.0 without a length",
        plays=once(b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n" + ANSWER),
        expect=gives(),
    ),
    Case(
        row="HTTP",
        did="HTTP/1.0 without a length, a stream",
        plays=once(b"HTTP/1.0 200 OK\r\ncontent-type: text/event-stream\r\n\r\n" + HELLO),
        call="stream",
        expect=gives(events=3),
    ),
    Case(
        row="HTTP",
        did="HTTP/1.0 without a length, cut in the JSON",
        plays=once(b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n" + ANSWER[:60]),
        expect=raises("InvalidResponseError", 200),
    ),
    Case(
        row="HTTP",
        did="answered and closed before the request was read",
        plays=((Do.HEADERS, http(error(413), "413 Payload Too Large")),),
        expect=raises("PayloadTooLargeError", 413),
    ),
    Case(
        row="HTTP",
        did="a header of 20,000 characters",
        plays=once(http(completion(), headers={"x-long": "a" * 20_000})),
        expect=gives(),
    ),
    # -- connections that are kept ----------------------------------------------------------------------------
    Case(
        row="kept connection",
        did="used for the next call",
        plays=((Do.REQUEST, KEPT, Do.REQUEST, KEPT),),
        times=2,
        expect=gives(requests=2, connections=1),
    ),
    Case(
        row="kept connection",
        did="closed by the server while idle",
        plays=then(KEPT),
        times=2,
        expect=gives(requests=2, connections=2),
    ),
    Case(
        row="kept connection",
        did="reset by the server while idle",
        plays=((Do.REQUEST, KEPT, Pause(0.03), Do.RESET), (Do.REQUEST, OK)),
        times=2,
        expect=gives(requests=2, connections=2),
    ),
    Case(
        row="kept connection",
        did="closed on the next request, POST",
        plays=((Do.REQUEST, KEPT, Do.REQUEST), (Do.REQUEST, OK)),
        times=2,
        retries=2,
        expect=raises("APIConnectionError", requests=2, retryable=False),
    ),
    Case(
        row="kept connection",
        did="closed on the next request, GET",
        plays=((Do.REQUEST, http(LIST, keep=True), Do.REQUEST), (Do.REQUEST, MODELS)),
        call="models",
        times=2,
        retries=2,
        expect=gives("a/b", requests=3, connections=2),
    ),
    Case(
        row="kept connection",
        did="a stream without its last chunk, another call on a connection of its own",
        plays=((Do.REQUEST, SSE_CHUNKED, chunked(HELLO, end=False), Do.HOLD),),
        call="stream",
        times=2,
        expect=gives(requests=2, events=6, connections=2),
    ),
    Case(
        row="kept connection",
        did="used again after a stream that was read to the end",
        plays=((Do.REQUEST, SSE_CHUNKED, chunked(HELLO)) * 2,),
        call="stream",
        times=2,
        expect=gives(requests=2, events=6, connections=1),
    ),
]

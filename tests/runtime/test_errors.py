"""One function makes every error: the class by status, words on one line, and no body that it falls over."""

import copy
import email.utils
import pickle
import time
from typing import Any

import openrouter_sdk
import pytest
from openrouter_sdk import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    Availability,
    BadGatewayError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    GatewayTimeoutError,
    InternalServerError,
    InvalidResponseError,
    MissingExtraError,
    NotFoundError,
    OpenRouterError,
    OverloadedError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RateLimitInfo,
    RequestTimeoutError,
    ServiceUnavailableError,
    StreamInterruptedError,
    UnprocessableEntityError,
    from_dict,
)
from openrouter_sdk._runtime.dialects.dialect import error_object
from openrouter_sdk._runtime.refusals import error_for
from urllib3 import HTTPHeaderDict

ERRORS = [
    value
    for name in dir(openrouter_sdk)
    if isinstance(value := getattr(openrouter_sdk, name), type) and issubclass(value, OpenRouterError)
]

BY_STATUS = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    412: APIStatusError,
    413: PayloadTooLargeError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    501: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    524: GatewayTimeoutError,
    529: OverloadedError,
    599: InternalServerError,
}
# Sent again: always, if that does no harm, or not at all.
ALWAYS, IDEMPOTENT = {429, 502, 503, 529}, {408, 500, 504, 524}


# -- the tree ---------------------------------------------------------------------------------------------


def test_the_tree() -> None:
    assert APITimeoutError.__bases__ == StreamInterruptedError.__bases__ == (APIConnectionError,)
    for cls in (ConfigurationError, APIError):
        assert cls.__bases__ == (OpenRouterError,)
    for cls in (APIConnectionError, InvalidResponseError, APIStatusError):
        assert cls.__bases__ == (APIError,)
    assert issubclass(MissingExtraError, ImportError)
    for status, cls in BY_STATUS.items():
        assert issubclass(cls, InternalServerError) == (status >= 500)
    assert InternalServerError.__bases__ == (APIStatusError,)


@pytest.mark.parametrize("cls", ERRORS, ids=lambda cls: cls.__name__)
def test_every_attribute_is_there_on_every_error(cls: type[OpenRouterError]) -> None:
    error = cls("words")
    assert str(error) == error.message == "words"
    names = "status code error_type provider_name upstream body request_id generation_id partial retry_after"
    assert [getattr(error, name) for name in names.split()] == [None] * 10
    assert (error.metadata, error.headers, error.attempts, error.retryable) == ({}, {}, 0, False)
    if isinstance(error, APIError):
        assert (error.availability, error.rate_limit, error.reasons, error.previous_errors) == (None, None, [], [])
    assert cls.__doc__


# -- class and retryable by status ------------------------------------------------------------------------


@pytest.mark.parametrize("status", BY_STATUS)
@pytest.mark.parametrize("idempotent", [True, False])
def test_status(status: int, idempotent: bool) -> None:
    error = error_for(status, {"error": {"code": status, "message": "no"}}, {}, idempotent=idempotent)
    assert type(error) is BY_STATUS[status]
    assert (error.status, error.code, error.message) == (status, status, "no")
    assert str(error) == f"{status} no"
    assert error.retryable is (status in ALWAYS or (idempotent and status in IDEMPOTENT))


@pytest.mark.parametrize("status", [400, 404, 429, 500])
@pytest.mark.parametrize("said", [True, False])
@pytest.mark.parametrize("idempotent", [True, False])
def test_availability_decides_on_retryable(status: int, said: bool, idempotent: bool) -> None:
    body = {"error": {"message": "no", "availability": {"retryable": said}}}
    assert error_for(status, body, {}, idempotent=idempotent).retryable is said


@pytest.mark.parametrize("odd", [None, "true", 1, [], {}])
def test_availability_that_says_nothing_decides_nothing(odd: Any) -> None:
    assert error_for(429, {"error": {"availability": {"retryable": odd}}}, {}).retryable is True
    assert error_for(400, {"error": {"availability": odd}}, {}).retryable is False


@pytest.mark.parametrize(
    ("error", "cls", "status"),
    [
        ({"code": 429}, RateLimitError, 429),
        ({"code": "429"}, RateLimitError, 429),
        ({"code": 502.0}, BadGatewayError, 502),
        ({"code": "rate_limit_exceeded"}, RateLimitError, 429),
        ({"code": "server_error"}, InternalServerError, 500),
        ({"code": "invalid_prompt"}, BadRequestError, 400),
        ({"code": "mystery", "metadata": {"error_type": "provider_overloaded"}}, ServiceUnavailableError, 503),
        ({"metadata": {"error_type": "provider_unavailable"}}, BadGatewayError, 502),
        ({"error_type": "timeout"}, GatewayTimeoutError, 504),
        ({"type": "overloaded_error"}, OverloadedError, 529),
        ({"type": "not_found_error"}, NotFoundError, 404),
        ({"http_status": 402}, PaymentRequiredError, 402),
        ({"code": 200}, APIStatusError, 200),
        ({"code": 1013}, APIStatusError, 200),
        ({"code": None}, APIStatusError, 200),
        ({"code": True}, APIStatusError, 200),
        ({"code": "mystery"}, APIStatusError, 200),
        ({}, APIStatusError, 200),
    ],
)
def test_an_error_in_a_200_has_the_status_that_it_means(error: Any, cls: type, status: int) -> None:
    made = error_for(200, {"error": {"message": "no", **error}}, {})
    assert (type(made), made.status) == (cls, status)
    assert made.retryable is (status in ALWAYS)


def test_an_error_status_wins_over_the_code() -> None:
    assert type(error_for(404, {"error": {"code": 500, "message": "no"}}, {})) is NotFoundError


SHAPES: list[tuple[Any, Any, type, str | None]] = [
    # body, the error object where it is not the body's `error`, class, error type
    ({"error": {"code": 400, "message": "m", "metadata": {"error_type": "server"}}}, None, BadRequestError, "server"),
    ({"type": "error", "error": {"type": "api_error", "message": "m"}}, None, InternalServerError, "api_error"),
    ({"error": {"code": "rate_limit_exceeded", "message": "m"}, "metadata": None}, None, RateLimitError, None),
    ({"status": "failed", "error": {"message": "m"}, "error_type": "server"}, None, InternalServerError, "server"),
    ({"status": "failed", "error": {"code": "server_error", "message": "m"}, "error_type": "authentication"},
     None, AuthenticationError, "authentication"),
    ({"error": {"code": "rate_limit_exceeded", "type": "server_error", "message": "m"}},
     None, RateLimitError, "server_error"),
    ({"error": "m"}, None, APIStatusError, None),
    ({"type": "error", "message": "m"}, {"code": "invalid_prompt", "message": "m"}, BadRequestError, None),
    ({"choices": []}, {"code": 502, "message": "m"}, BadGatewayError, None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "error", "cls", "error_type"), SHAPES)
def test_the_shapes_of_the_apis(body: Any, error: Any, cls: type, error_type: str | None) -> None:
    made = error_for(200, body, {}, error=error)
    assert (type(made), made.error_type, made.message, made.body) == (cls, error_type, "m", body)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"error": {"code": 1}}, {"code": 1}),
        ({"error": {}}, {}),
        ({"error": "words"}, {"message": "words"}),
        ({"error": ""}, None),
        ({"error": None}, None),
        ({"error": False}, None),
        ({"error": []}, None),
        ({}, None),
    ],
)
def test_error_object(body: dict[str, Any], found: Any) -> None:
    assert error_object(body.get("error")) == found


# -- words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (None, "400 an empty response with status 400"),
        ("", "400 an empty response with status 400"),
        ("  \n", "400 no message came with the error"),
        ({}, "400 an empty response with status 400"),
        ([], "400 an empty response with status 400"),
        ([1], "400 no message came with the error"),
        ({"x": 1}, "400 no message came with the error"),
        ({"error": {"code": 400}}, "400 no message came with the error"),
        ({"error": {"message": "  two\n lines "}}, "400 two lines"),
        ({"message": "top"}, "400 top"),
        ({"detail": "Not here"}, "400 Not here"),
        ({"error": {"name": "ZodError"}}, "400 ZodError"),
        ({"error": {"message": None, "error": "inner"}}, "400 inner"),
        ("plain words", "400 plain words"),
        ("<html><head><TITLE>Just a\nmoment</TITLE></head>", "400 Just a moment"),
        ("x" * 1000, f"400 {'x' * 300}..."),
    ],
)
def test_words(body: Any, shown: str) -> None:
    assert str(error_for(400, body, {})) == shown


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ('{"error": {"message": "too many"}}', "too many"),
        ('{"error": "flat"}', "flat"),
        ('[{"error": {"message": "first"}}, {}]', "first"),
        ('{"error": "{\\"message\\": \\"twice wrapped\\"}"}', "twice wrapped"),
        ({"detail": {"msg": "deep"}}, "deep"),
        ('{"code": 5}', '{"code": 5}'),
        ("{broken", "{broken"),
        ("  words  ", "words"),
        ("[" * 100_000, None),
    ],
)
def test_the_provider_and_its_own_words(raw: Any, said: str | None) -> None:
    metadata = {"provider_name": "Acme", "raw": raw}
    error = error_for(429, {"error": {"message": "Provider returned error", "metadata": metadata}}, {})
    assert error.provider_name == "Acme"
    if said is not None:
        assert error.upstream == said
        assert str(error) == f"429 Provider returned error [Acme: {said}]"
    assert "\n" not in str(error)
    assert len(str(error)) < 400


@pytest.mark.parametrize("raw", [None, "", "  ", 5, [], {}, True, {"message": None}])
def test_a_provider_without_words(raw: Any) -> None:
    error = error_for(502, {"error": {"message": "no", "metadata": {"provider_name": "Acme", "raw": raw}}}, {})
    assert error.upstream is None
    assert str(error) == "502 no [Acme]"


def test_words_that_are_in_the_message_are_not_repeated() -> None:
    error = error_for(400, {"error": {"message": "Acme: bad input", "metadata": {"raw": "bad input"}}}, {})
    assert str(error) == "400 Acme: bad input"


def test_the_wait_is_part_of_the_words() -> None:
    assert str(error_for(429, {"error": {"message": "slow down"}}, {"retry-after": "2.5"})) == (
        "429 slow down (retry after 2.5 s)"
    )


# -- facts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "said", "seconds"),
    [
        ("2", None, 2.0),
        ("0.5", None, 0.5),
        ("0", None, 0.0),
        ("-5", None, 0.0),
        (" 7 ", None, 7.0),
        ("3", 9, 3.0),
        (None, 9, 9.0),
        (None, "9", 9.0),
        (None, -1, 0.0),
        ("soon", 9, 9.0),
        ("soon", None, None),
        ("nan", None, None),
        ("inf", None, None),
        (None, True, None),
        (None, [], None),
        (None, None, None),
    ],
)
def test_retry_after(header: str | None, said: Any, seconds: float | None) -> None:
    headers = {} if header is None else {"retry-after": header}
    assert error_for(429, {"error": {"availability": {"retry_after": said}}}, headers).retry_after == seconds


def test_retry_after_as_a_date() -> None:
    def after(seconds: float) -> float | None:
        return error_for(
            503, {}, {"retry-after": email.utils.formatdate(time.time() + seconds, usegmt=True)}
        ).retry_after

    assert after(30) == pytest.approx(30, abs=2)
    assert after(-30) == 0


def test_availability_is_typed() -> None:
    said = {
        "code": "capacity_exhausted",
        "retryable": True,
        "retry_after": 5,
        "requested_models": ["a/b"],
        "constraint": {"field": "max_price"},
        "docs_url": "https://openrouter.ai/docs",
        "new": 1,
    }
    error = error_for(429, {"error": {"message": "no", "availability": said}}, {})
    assert error.availability == from_dict(said, Availability)
    assert error.availability is not None
    assert (error.availability.code, error.availability.constraint) == ("capacity_exhausted", {"field": "max_price"})
    assert error.availability.extra == {"new": 1}
    assert error.retry_after == 5


@pytest.mark.parametrize("body", [None, "text", [], {}, {"error": {"availability": "x"}}, {"error": "x"}])
def test_no_availability(body: Any) -> None:
    assert error_for(429, body, {}).availability is None


@pytest.mark.parametrize(
    ("headers", "copied", "info"),
    [
        ({"limit": "20", "remaining": "0", "reset": "1763000000500"}, {}, (20, 0, 1763000000.5)),
        ({}, {"Limit": "20", "Remaining": "0", "Reset": "1763000000000"}, (20, 0, 1763000000)),
        ({"Limit": "5"}, {"Limit": "9", "Remaining": 1}, (5, 1, None)),
        ({"limit": "many"}, {}, None),
        ({}, {}, None),
    ],
)
def test_rate_limit(headers: dict[str, str], copied: dict[str, Any], info: tuple[Any, ...] | None) -> None:
    sent = HTTPHeaderDict({f"X-RateLimit-{name}": value for name, value in headers.items()})
    metadata = {"headers": {f"X-RateLimit-{name}": value for name, value in copied.items()}}
    error = error_for(429, {"error": {"message": "no", "metadata": metadata}}, sent)
    wanted = None if info is None else RateLimitInfo(limit=info[0], remaining=info[1], reset=info[2])
    assert error.rate_limit == wanted


def test_what_moderation_and_earlier_providers_said() -> None:
    metadata = {
        "reasons": ["violence", 5],
        "previous_errors": [{"provider": "A", "code": 429}, "odd", {"provider": "B"}],
    }
    error = error_for(403, {"error": {"message": "no", "metadata": metadata}}, {})
    assert error.reasons == ["violence", "5"]
    assert error.previous_errors == [{"provider": "A", "code": 429}, {"provider": "B"}]
    odd = error_for(403, {"error": {"metadata": {"reasons": "violence", "previous_errors": {}}}}, {})
    assert (odd.reasons, odd.previous_errors) == ([], [])


@pytest.mark.parametrize(
    ("body", "headers", "request_id", "generation_id"),
    [
        ({}, {"x-request-id": "req", "x-generation-id": "gen-h", "cf-ray": "ray"}, "req", "gen-h"),
        ({"id": "gen-b", "request_id": "req-b"}, {"cf-ray": "ray"}, "req-b", "gen-b"),
        ({"id": "resp_1"}, {"cf-ray": "ray"}, "ray", None),
        ({"id": 5, "request_id": None}, {}, None, None),
        ("text", {}, None, None),
    ],
)
def test_ids(body: Any, headers: dict[str, str], request_id: str | None, generation_id: str | None) -> None:
    error = error_for(500, body, headers)
    assert (error.request_id, error.generation_id) == (request_id, generation_id)


# -- copies -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_can_be_copied_and_pickled(copied: Any) -> None:
    body = {
        "error": {"message": "no", "metadata": {"provider_name": "Acme", "raw": "x"}, "availability": {"code": "c"}}
    }
    error = error_for(429, body, HTTPHeaderDict({"Retry-After": "3"}), partial=from_dict({}, Availability))
    error.attempts = 3
    other = copied(error)
    assert type(other) is RateLimitError
    assert str(other) == str(error) == "429 no [Acme: x] (retry after 3 s)"
    assert vars(other) == vars(error)
    assert other.headers["retry-after"] == "3"
    assert other.availability == error.availability

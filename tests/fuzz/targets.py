"""All targets, in the order of the report."""

from __future__ import annotations

from . import answers, records, requests, streams

TARGETS = [*streams.TARGETS, *records.TARGETS, *answers.TARGETS, *requests.TARGETS]

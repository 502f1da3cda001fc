"""For the tests of the runtime: the asserts of their helpers tell as much as their own."""

import pytest

pytest.register_assert_rewrite("tests.runtime.helpers", "tests.runtime.client.helpers", "tests.runtime.schema.helpers")

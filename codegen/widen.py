"""The types of arguments: what a method accepts is wider than what a field holds."""

from __future__ import annotations

import ast

from .spec import Field, Spec


def widened(field: Field, hint: str, spec: Spec) -> str:
    """The type of an argument, from that of the field: plain mappings stand in for objects, any sequence for a list.

    What is sent item by item may be any iterable.
    """
    tree = ast.parse("FileInput" if field.is_file else hint, mode="eval").body
    parts = list(dict.fromkeys(parts_of(_Widened(spec).visit(tree))))
    parts = [part for part in parts if part != "None"]
    if field.is_streamed:
        parts = [part.replace("Sequence", "Iterable", 1) for part in parts]
    if field.nullable and not field.required:
        parts.append("Null")
    if field.nullable or not field.required:
        parts.append("None")
    return " | ".join(parts)


def parts_of(tree: ast.expr) -> list[str]:
    """The type expressions that bars separate."""
    if isinstance(tree, ast.BinOp):
        return [*parts_of(tree.left), *parts_of(tree.right)]
    return [ast.unparse(tree)]


class _Widened(ast.NodeTransformer):
    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        self.generic_visit(node)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        wider = {"list": "Sequence", "dict": "Mapping"}.get(node.id)
        if wider is not None:
            return ast.Name(wider)
        type_ = self._spec.types.get(node.id)
        if type_ is None or not holds_objects(type_.name, self._spec):
            return node
        if type_.schema.get("input"):
            return ast.Name(type_.input)
        return ast.parse(f"{node.id} | Mapping[str, Any]", mode="eval").body


def holds_objects(name: str, spec: Spec) -> bool:
    """Whether a type is a class, or a union of classes."""
    type_ = spec.types[name]
    return type_.fields is not None or any(holds_objects(other, spec) for other in type_.references)

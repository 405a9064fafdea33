"""A person's words as a vector, without torch: all-MiniLM-L6-v2 by onnxruntime, the same that read the films' texts.

The files come from `build/encoder.py`. Nothing is imported or read before the first words are.
"""

from __future__ import annotations

import os
import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from engine.errors import EncoderError, InputError
from engine.language import phrase, tr

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources" / "encoder"
MODEL, TOKENIZER = "encoder.onnx", "tokenizer.json"
MOST_CHARACTERS: Final = 500
NO_REPORTS: Final = "ORT_DISABLE_TELEMETRY"
"""Without it ONNX Runtime, once imported, gives the machine an id and reports to Microsoft, from C++, where no Python
guard sees it; nothing else keeps it from that."""
_ABSENT = phrase("This Marquee came without the part that reads moods; the full package has it.")
_DAMAGED = phrase("The part that reads moods is damaged ({reason}); install Marquee again.")


class QueryEncoder:
    """Reads short texts; from any thread. Opening takes some 100 ms and 100 MB, a text about 5 ms on one thread."""

    def __init__(self, folder: Path = RESOURCES) -> None:
        self._folder, self._opening = folder, threading.Lock()

    @property
    def there(self) -> bool:
        """Whether there is an encoder at all; not whether it is sound."""
        return all((self._folder / name).is_file() for name in (MODEL, TOKENIZER))

    def encode(self, text: str) -> NDArray[np.float32]:
        """[384], unit length. Raises `InputError` for a text that says nothing, and `EncoderError`."""
        if not text.strip():
            raise InputError(tr("Say in a few words what you are in the mood for."))
        with self._opening:
            tokenizer, session = self._opened
        ids = np.array(tokenizer.encode(text[:MOST_CHARACTERS]).ids, dtype=np.int64)
        vector = np.asarray(session.run(None, {"ids": ids})[0], dtype=np.float32)
        if not np.isfinite(vector).all():
            raise EncoderError(tr(_DAMAGED, reason="it gives no numbers"))
        return vector

    @cached_property
    def _opened(self) -> tuple[Tokenizer, InferenceSession]:
        if not self.there:
            raise EncoderError(tr(_ABSENT))
        os.environ[NO_REPORTS] = "1"
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as error:
            raise EncoderError(tr(_ABSENT)) from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # more are slower for one short text
        try:
            tokenizer = Tokenizer.from_file(str(self._folder / TOKENIZER))
            session = onnxruntime.InferenceSession(
                str(self._folder / MODEL), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # both raise what they like, bare Exception too
            raise EncoderError(tr(_DAMAGED, reason=type(error).__name__)) from error
        return tokenizer, session

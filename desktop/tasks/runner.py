"""Work on worker threads, answers on the thread that asked. Stale answers never arrive."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from engine.errors import Cancelled, MarqueeError
from engine.progress import CancelToken

T = TypeVar("T")


class Handle(Generic[T]):
    """One piece of work under way; `cancel()` stops it and keeps its answer from arriving."""

    def __init__(self, done: Callable[[T], None], failed: Callable[[MarqueeError], None]) -> None:
        self.token = CancelToken()
        self.future: Future[T] | None = None
        self._done = done
        self._failed = failed

    def cancel(self) -> None:
        self.token.cancel()
        if self.future is not None:
            self.future.cancel()  # what has not begun never does

    def deliver(self, future: Future[T]) -> None:
        """Hands the answer on, on the thread that asked. An error that is no `MarqueeError` is a bug: it is raised."""
        self.future = None  # it knows this handle too: without the cycle an answer is freed with its last reader
        if self.token.cancelled or future.cancelled():
            return
        try:
            answer = future.result()
        except Cancelled:
            return
        except MarqueeError as error:
            self._failed(error)
            return
        self._done(answer)


class Runner(QObject):
    """A few worker threads. With one thread, work is done in the order in which it was started."""

    _finished = Signal(object, object)

    def __init__(self, threads: int, name: str) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self, work: Callable[[CancelToken], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None]
    ) -> Handle[T]:
        """Runs `work` on a worker thread; later `done` or `failed` is called on this runner's own thread.

        Once the runner is closed nothing is begun any more: a timer may still ring after the window is gone.
        """
        handle = Handle(done, failed)
        if self._closed:
            return handle
        handle.future = future = self._pool.submit(work, handle.token)
        future.add_done_callback(lambda finished: self._finished.emit(handle, finished))
        return handle

    def close(self, *, finish: bool = False) -> None:
        """Waits for what has begun, so that nothing is cut off halfway. What has not is dropped, unless `finish`."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=not finish)

    def _deliver(self, handle: Handle[T], future: Future[T]) -> None:
        if not self._closed:  # an answer would ask the next question, and nobody is there any more
            handle.deliver(future)


class Latest:
    """One question at a time: asking again cancels the one before, and its answer, should it come, is dropped."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._generation = 0
        self._handle: Handle | None = None

    def ask(
        self, work: Callable[[CancelToken], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None]
    ) -> None:
        self.drop()
        generation = self._generation

        def if_current(deliver: Callable[[T], None]) -> Callable[[T], None]:
            return lambda answer: deliver(answer) if generation == self._generation else None

        def if_current_failed(error: MarqueeError) -> None:
            if generation == self._generation:
                failed(error)

        self._handle = self._runner.start(work, if_current(done), if_current_failed)

    def drop(self) -> None:
        """Whatever is under way is no longer wanted."""
        self._generation += 1
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None


class Newest:
    """Work for a slider: one piece at a time is done to its end, and of what is asked meanwhile only the newest.

    Cancelling the one before, as `Latest` does, would show nothing until the hand rests.
    """

    def __init__(self, runner: Runner) -> None:
        self._latest = Latest(runner)
        self._busy = False
        self._next: Callable[[], None] | None = None

    def ask(
        self, work: Callable[[CancelToken], T], done: Callable[[T], None], failed: Callable[[MarqueeError], None]
    ) -> None:
        if self._busy:
            self._next = lambda: self.ask(work, done, failed)
            return
        self._busy = True
        self._latest.ask(work, lambda answer: self._hand(done, answer), lambda error: self._hand(failed, error))

    def drop(self) -> None:
        """Whatever is under way is no longer wanted."""
        self._latest.drop()
        self._busy, self._next = False, None

    def _hand(self, to: Callable[[T], None], answer: T) -> None:
        following, self._busy, self._next = self._next, False, None
        to(answer)
        if following is not None and not self._busy:
            following()

import Glibc

/// A lock with a condition to wait for: what several threads share is touched only under it.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }

  func unlock() { pthread_mutex_unlock(mutex) }

  /// Waits for ``wakeAll()``, the lock given up meanwhile.
  func wait() { pthread_cond_wait(condition, mutex) }

  func wakeAll() { pthread_cond_broadcast(condition) }
}

/// Runs `work` on a thread of its own; false where the system has none to give.
func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
  let start = Unmanaged.passRetained(ThreadStart(work))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { argument in
      if let argument {
        Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().work()
      }
      return nil
    }, start.toOpaque())
  guard status == 0 else {
    start.release()
    return false
  }
  pthread_detach(thread)
  return true
}

private final class ThreadStart: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

/// The number of cores that this process may run on: `taskset` and containers allow fewer than there
/// are. Linux says so in /proc, as a mask in hexadecimal digits; one where it does not.
package let usableCores: Int = {
  guard let status = try? readFile("/proc/self/status", limit: 1 << 16) else { return 1 }
  let name = Array("Cpus_allowed:".utf8)
  let line = status.split(separator: 0x0A).first { $0.starts(with: name) } ?? []
  let count = line.dropFirst(name.count).reduce(0) { count, byte in
    count + (Int(String(UnicodeScalar(byte)), radix: 16)?.nonzeroBitCount ?? 0)
  }
  return max(1, count)
}()

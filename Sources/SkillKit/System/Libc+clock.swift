#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Libc {
    /// How many seconds the clocks of this machine's zone are ahead of Greenwich at a moment.
    ///
    /// The moment is in seconds since 1970; the result is 0 if its year is beyond any calendar.
    static func secondsFromGMT(at seconds: Int) -> Int {
        // A year has less than 32 million seconds.
        guard abs(seconds) < 32_000_000 * 9999 else { return 0 }
        var moment = time_t(seconds)
        var parts = tm()
        return localtime_r(&moment, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
    }
}

package io.github.jhtop.sample;

/**
 * Bytes that a process moved to and from storage. Source: {@code man proc_pid_io}, {@code read_bytes} and {@code
 * write_bytes}.
 *
 * @param readBytes fetched from storage
 * @param writeBytes sent to storage
 */
public record Io(long readBytes, long writeBytes) {}

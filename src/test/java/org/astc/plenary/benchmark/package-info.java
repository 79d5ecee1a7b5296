/**
 * Measures the started application, each figure beside a yardstick in the same run, so that it is a ratio.
 *
 * <p>{@code ./mvnw -Pbenchmark verify} prints the table and writes {@code target/benchmark/*.json}. The load comes from
 * bare sockets, so that the generator takes little of the two cores; processor time is read from the processes
 * measured.
 */
package org.astc.plenary.benchmark;

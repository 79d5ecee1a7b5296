/**
 * End-to-end tests: the shipped launcher, started once for all of them, spoken to over HTTP and by a browser. Test
 * classes are named {@code …E2E} and carry {@link org.astc.plenary.e2e.PlenaryRuns}.
 */
package org.astc.plenary.e2e;

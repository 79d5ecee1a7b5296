/**
 * Work that takes longer than somebody waits for a page: asked for in a transaction, done in the background in the name
 * of whoever asked, with its progress, a way to cancel it, and a file as its result. A context implements
 * {@link org.astc.plenary.platform.job.JobWork} and asks at the {@link org.astc.plenary.platform.job.JobDesk}.
 */
package org.astc.plenary.platform.job;

/** Floor 7: reviews of proposals; so far who is to write them ({@link org.astc.plenary.review.assignment}). */
package org.astc.plenary.review;

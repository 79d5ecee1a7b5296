/** Statistics of what may be told: shares, differences and their intervals. Pure functions. */
package org.astc.plenary.inclusion.figures;

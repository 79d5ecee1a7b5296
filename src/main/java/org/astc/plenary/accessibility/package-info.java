/**
 * Floor 12: what people need to take part, asked for in confidence and arranged by the access desk (docs/access.md).
 */
package org.astc.plenary.accessibility;

/** Tables on their way out of the house: one content, three kinds of file. */
package org.astc.plenary.platform.table;

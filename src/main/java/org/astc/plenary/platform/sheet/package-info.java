/** Reading tables that somebody sends: CSV and XLSX, distrusted. */
package org.astc.plenary.platform.sheet;

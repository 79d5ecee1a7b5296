/** JSON as it comes in: read strictly, field by field, every fault told with its place. */
package org.astc.plenary.platform.json;

/** Floor 3: people, as they like to be called and reached. */
package org.astc.plenary.people;

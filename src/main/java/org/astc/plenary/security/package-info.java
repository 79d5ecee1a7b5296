/** Floor 1: accounts, sign-in, roles and permissions per event, the audit trail. */
package org.astc.plenary.security;

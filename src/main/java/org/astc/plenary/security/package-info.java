/**
 * Floor 1: accounts, sign-in in one step or two, sessions, roles and permissions per event, tokens, the audit trail.
 */
package org.astc.plenary.security;

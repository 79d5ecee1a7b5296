/**
 * The pages of the house with the rule of each, the one way to them, the door that asks programs for a token, and the
 * pages of signing in.
 */
package org.astc.plenary.security.web;

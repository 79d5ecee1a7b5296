/** The pages of the house with the rule of each, the one way to them, and the pages of signing in. */
package org.astc.plenary.security.web;

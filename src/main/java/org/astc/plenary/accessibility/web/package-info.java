/** Pages about access: what is there, what somebody asks for, the access desk. */
package org.astc.plenary.accessibility.web;

/// What a council said about a plan, and what people made of it: links, replies, actions, cases.
@NullMarked
package kurabe.core.hearing;

import org.jspecify.annotations.NullMarked;

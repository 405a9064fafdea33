"""A local language model as a guest: asked over one small interface, never waited for, never needed."""

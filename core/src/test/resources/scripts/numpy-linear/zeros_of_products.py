# A sum of products begins at 0.0: it is never -0.0, though one product alone may be.
import numpy as np
a=np.array([[0.0,1.0],[0.0,2.0]]); b=np.array([[-1.0,-0.0],[-2.0,-0.0]])
print(a@b, a.T@b, np.dot(a.T,b))
print(np.array([0.0,0.0])@np.array([-1.0,-2.0]))
print(np.zeros((2,1))@-np.ones((1,3)), np.zeros((1,1))@-np.ones((1,1)))
print(np.zeros((2,3))@-np.ones(3), -np.ones(3)@np.zeros((3,2)))
print(np.zeros((2,1))@-np.ones(1), np.dot(np.zeros((2,1)),-np.ones((1,2))), np.dot(-np.ones((2,1)),np.zeros((1,1))))
x=np.array([[0.0,0.5,0.0]]); g=np.array([[-1.0,0.0,2.0]])
print(x.T@g, x.T.dot(g), np.einsum('ij,ik->jk',x,g), np.tensordot(x,g,axes=(0,0)))
print(np.matmul(np.zeros((2,2,1)),-np.ones((2,1,2))), np.inner(np.zeros(2),-np.ones(2)), np.vdot(np.zeros(2),-np.ones(2)))
print((x.T@g).tolist(), np.dot(x.T,g).tolist())
